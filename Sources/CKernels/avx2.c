#if defined(__x86_64__)
#include <immintrin.h>
#include <math.h>
#include <string.h>

#include "levels.h"

#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)

#define NAMED(name) avx2_##name
#include "rows.inc"

// One row and 16 columns of one block: sums of products, 32 bits each.
//
// Rows hold at most 127, so that two products fit 16 bits: 2 * 127 * 127 < 32768.
static inline __attribute__((always_inline)) void avx2_tile(
    const struct kernels_product *p, size_t row, size_t rows, size_t column) {
    size_t places[4];
    for (size_t r = 0; r < rows; r++) places[r] = kernels_place(p, row + r);
    const __m256i ones = _mm256_set1_epi16(1);
    for (size_t b = 0; b < p->block_count; b++) {
        const uint8_t *bases[4];
        for (size_t r = 0; r < rows; r++) bases[r] = p->rows + places[r] * p->row_stride + b * p->block_stride;
        const int8_t *matrix = p->matrix + (b * p->block_length / 4 * p->columns + column) * 4;
        __m256i sums[4][2];
        for (size_t c = 0; c < 2; c++) {
            __m256i start = _mm256_loadu_si256((const __m256i *)(p->starts + b * p->columns + column + c * 8));
            for (size_t r = 0; r < rows; r++) sums[r][c] = start;
        }
        size_t fours = kernels_fours(p, places, rows, b);
        for (size_t k = 0; k < fours; k++) {
            const int8_t *group = matrix + k * p->columns * 4;
            __m256i first = _mm256_loadu_si256((const __m256i *)group);
            __m256i second = _mm256_loadu_si256((const __m256i *)(group + 32));
            for (size_t r = 0; r < rows; r++) {
                int32_t four;
                memcpy(&four, bases[r] + k * 4, 4);
                __m256i bytes = _mm256_set1_epi32(four);
                sums[r][0] = _mm256_add_epi32(sums[r][0], _mm256_madd_epi16(_mm256_maddubs_epi16(bytes, first), ones));
                sums[r][1] = _mm256_add_epi32(sums[r][1], _mm256_madd_epi16(_mm256_maddubs_epi16(bytes, second), ones));
            }
        }
        for (size_t r = 0; r < rows; r++) {
            __m256 scale = _mm256_set1_ps(p->row_scales[places[r] + b * p->scale_step]);
            for (size_t c = 0; c < 2; c++) {
                size_t n = column + c * 8;
                float *out = p->out + places[r] * p->out_stride + n;
                __m256 value = _mm256_mul_ps(_mm256_cvtepi32_ps(sums[r][c]), scale);
                if (b > 0) value = _mm256_add_ps(value, _mm256_loadu_ps(out));
                if (b + 1 == p->block_count) {
                    value = _mm256_fmadd_ps(
                        value, _mm256_loadu_ps(p->column_scales + n), _mm256_loadu_ps(p->bias + n));
                    if (p->residual)
                        value = _mm256_add_ps(
                            _mm256_max_ps(value, _mm256_setzero_ps()),
                            _mm256_loadu_ps(p->residual + places[r] * p->residual_stride + n));
                }
                _mm256_storeu_ps(out, value);
            }
        }
    }
}

static void avx2_multiply(const struct kernels_product *p) {
    for (size_t column = 0; column < p->columns; column += 16) {
        size_t row = 0;
        for (; row + 4 <= p->row_count; row += 4) avx2_tile(p, row, 4, column);
        for (; row < p->row_count; row++) avx2_tile(p, row, 1, column);
    }
}

static void avx2_sum_groups(const int8_t *matrix, size_t groups, size_t columns, int32_t *sums) {
    const __m256i ones = _mm256_set1_epi8(1), pairs = _mm256_set1_epi16(1);
    for (size_t g = 0; g < groups; g++)
        for (size_t n = 0; n < columns; n += 8) {
            __m256i bytes = _mm256_loadu_si256((const __m256i *)(matrix + (g * columns + n) * 4));
            __m256i fours = _mm256_madd_epi16(_mm256_maddubs_epi16(ones, bytes), pairs);
            __m256i *at = (__m256i *)(sums + n);
            _mm256_storeu_si256(at, _mm256_add_epi32(_mm256_loadu_si256(at), fours));
        }
}

static void avx2_dot_bytes(
    const int8_t *vector, const int8_t *vectors, size_t count, size_t width, int32_t *out) {
    // Sizes of one with signs of the other fit the unsigned-by-signed product; no number is -128.
    for (size_t v = 0; v < count; v++) {
        const int8_t *other = vectors + v * width;
        const __m256i ones = _mm256_set1_epi16(1);
        __m256i sum = _mm256_setzero_si256();
        for (size_t i = 0; i < width; i += 32) {
            __m256i a = _mm256_loadu_si256((const __m256i *)(vector + i));
            __m256i b = _mm256_loadu_si256((const __m256i *)(other + i));
            __m256i products = _mm256_maddubs_epi16(_mm256_abs_epi8(a), _mm256_sign_epi8(b, a));
            sum = _mm256_add_epi32(sum, _mm256_madd_epi16(products, ones));
        }
        __m128i half = _mm_add_epi32(_mm256_castsi256_si128(sum), _mm256_extracti128_si256(sum, 1));
        half = _mm_add_epi32(half, _mm_shuffle_epi32(half, 0x4E));
        half = _mm_add_epi32(half, _mm_shuffle_epi32(half, 0xB1));
        out[v] = _mm_cvtsi128_si32(half);
    }
}

const struct kernels_loops kernels_loops_avx2 = {
    avx2_expand, avx2_add_multiple, avx2_normalise, avx2_add_normalised, avx2_quantise,
    avx2_remainder, avx2_sum_groups, avx2_multiply, avx2_dot_bytes, avx2_dot_floats, 63,
};

#pragma clang attribute pop
#endif
