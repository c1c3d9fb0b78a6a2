#if defined(__x86_64__)
#include <immintrin.h>
#include <math.h>
#include <string.h>

#include "levels.h"

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma"))), \
    apply_to = function)

#define NAMED(name) avx512_##name
#include "rows.inc"

// Some rows and 64 columns of all blocks. The sums of a block stay in registers; their worth is added in `out`.
static inline __attribute__((always_inline)) void avx512_tile(
    const struct kernels_product *p, size_t row, size_t rows, size_t column) {
    size_t places[6];
    for (size_t r = 0; r < rows; r++) places[r] = kernels_place(p, row + r);
    for (size_t b = 0; b < p->block_count; b++) {
        const uint8_t *bases[6];
        for (size_t r = 0; r < rows; r++) bases[r] = p->rows + places[r] * p->row_stride + b * p->block_stride;
        const int8_t *matrix = p->matrix + (b * p->block_length / 4 * p->columns + column) * 4;
        __m512i sums[6][4];
        for (size_t c = 0; c < 4; c++) {
            __m512i start = _mm512_loadu_si512(p->starts + b * p->columns + column + c * 16);
            for (size_t r = 0; r < rows; r++) sums[r][c] = start;
        }
        size_t fours = kernels_fours(p, places, rows, b);
        for (size_t k = 0; k < fours; k++) {
            const int8_t *group = matrix + k * p->columns * 4;
            __m512i weights[4];
            for (size_t c = 0; c < 4; c++) weights[c] = _mm512_loadu_si512(group + c * 64);
            for (size_t r = 0; r < rows; r++) {
                int32_t four;
                memcpy(&four, bases[r] + k * 4, 4);
                __m512i bytes = _mm512_set1_epi32(four);
                for (size_t c = 0; c < 4; c++) sums[r][c] = _mm512_dpbusd_epi32(sums[r][c], bytes, weights[c]);
            }
        }
        for (size_t r = 0; r < rows; r++) {
            __m512 scale = _mm512_set1_ps(p->row_scales[places[r] + b * p->scale_step]);
            for (size_t c = 0; c < 4; c++) {
                size_t n = column + c * 16;
                float *out = p->out + places[r] * p->out_stride + n;
                __m512 value = _mm512_mul_ps(_mm512_cvtepi32_ps(sums[r][c]), scale);
                if (b > 0) value = _mm512_add_ps(value, _mm512_loadu_ps(out));
                if (b + 1 == p->block_count) {
                    value = _mm512_fmadd_ps(
                        value, _mm512_loadu_ps(p->column_scales + n), _mm512_loadu_ps(p->bias + n));
                    if (p->residual)
                        value = _mm512_add_ps(
                            _mm512_max_ps(value, _mm512_setzero_ps()),
                            _mm512_loadu_ps(p->residual + places[r] * p->residual_stride + n));
                }
                _mm512_storeu_ps(out, value);
            }
        }
    }
}

static void avx512_multiply(const struct kernels_product *p) {
    for (size_t column = 0; column < p->columns; column += 64) {
        size_t row = 0;
        for (; row + 6 <= p->row_count; row += 6) avx512_tile(p, row, 6, column);
        for (; row + 2 <= p->row_count; row += 2) avx512_tile(p, row, 2, column);
        for (; row < p->row_count; row++) avx512_tile(p, row, 1, column);
    }
}

static void avx512_sum_groups(const int8_t *matrix, size_t groups, size_t columns, int32_t *sums) {
    const __m512i ones = _mm512_set1_epi8(1);
    for (size_t g = 0; g < groups; g++)
        for (size_t n = 0; n < columns; n += 16) {
            __m512i sum = _mm512_loadu_si512(sums + n);
            sum = _mm512_dpbusd_epi32(sum, ones, _mm512_loadu_si512(matrix + (g * columns + n) * 4));
            _mm512_storeu_si512(sums + n, sum);
        }
}

static void avx512_dot_bytes(
    const int8_t *vector, const int8_t *vectors, size_t count, size_t width, int32_t *out) {
    // The vector as unsigned bytes, 128 too large; what that adds is 128 times the sum of the other, which a second
    // product with bytes of 128 takes off again.
    __m512i query[64];
    const __m512i shift = _mm512_set1_epi8((char)0x80);
    size_t parts = width / 64;
    for (size_t i = 0; i < parts; i++) query[i] = _mm512_xor_si512(_mm512_loadu_si512(vector + i * 64), shift);
    size_t v = 0;
    // Four at a time, so that no product waits for the one before it.
    for (; v + 4 <= count; v += 4) {
        __m512i sums[4], excess[4];
        for (size_t k = 0; k < 4; k++) sums[k] = excess[k] = _mm512_setzero_si512();
        for (size_t i = 0; i < parts; i++)
            for (size_t k = 0; k < 4; k++) {
                __m512i bytes = _mm512_loadu_si512(vectors + (v + k) * width + i * 64);
                sums[k] = _mm512_dpbusd_epi32(sums[k], query[i], bytes);
                excess[k] = _mm512_dpbusd_epi32(excess[k], shift, bytes);
            }
        for (size_t k = 0; k < 4; k++) out[v + k] = _mm512_reduce_add_epi32(_mm512_sub_epi32(sums[k], excess[k]));
    }
    for (; v < count; v++) {
        const int8_t *other = vectors + v * width;
        __m512i sum = _mm512_setzero_si512(), excess = _mm512_setzero_si512();
        for (size_t i = 0; i < parts; i++) {
            __m512i bytes = _mm512_loadu_si512(other + i * 64);
            sum = _mm512_dpbusd_epi32(sum, query[i], bytes);
            excess = _mm512_dpbusd_epi32(excess, shift, bytes);
        }
        out[v] = _mm512_reduce_add_epi32(_mm512_sub_epi32(sum, excess));
    }
}

const struct kernels_loops kernels_loops_avx512 = {
    avx512_expand, avx512_add_multiple, avx512_normalise, avx512_add_normalised, avx512_quantise,
    avx512_remainder, avx512_sum_groups, avx512_multiply, avx512_dot_bytes, avx512_dot_floats, 127,
};

#pragma clang attribute pop
#endif
