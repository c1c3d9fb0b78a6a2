// The inner loops of Meaning, each for the widest instructions that the processor has.
//
// Plain C answers everywhere; on x86-64 the same loops stand again for AVX2 and for AVX-512 with VNNI, and one of the
// three is chosen when the program runs.
#ifndef DRAGOMAN_KERNELS_H
#define DRAGOMAN_KERNELS_H

#include <stddef.h>
#include <stdint.h>

// What the processor offers to these loops.
enum kernels_level {
    kernels_plain = 0,
    kernels_avx2 = 1,
    kernels_avx512 = 2,
};

// The widest level that this processor runs.
int32_t kernels_best_level(void);

// Whether 8-bit products beat single precision at this level.
int32_t kernels_has_fast_bytes(int32_t level);

// A 64-bit checksum of bytes: four lanes of multiply and rotate. Guards against damage, not against malice.
uint64_t kernels_checksum(const void *bytes, size_t count);

// The values of a quantised row: scale * quantised + low.
void kernels_expand(int32_t level, const uint8_t *quantised, size_t count, float scale, float low, float *out);

// Adds a multiple of a vector to a row.
void kernels_add_multiple(int32_t level, float *row, size_t count, float factor, const float *vector);

// Subtracts the mean of a row, divides by the deviation, multiplies by gain and adds offset, in place.
void kernels_normalise(
    int32_t level, float *row, size_t count, float epsilon, const float *gain, const float *offset);

// Adds the normalised row (mean 0, variance 1) to a sum.
void kernels_add_normalised(int32_t level, const float *row, size_t count, float epsilon, float *sum);

// Writes a row as bytes, zero being kernels_zero(level), and returns what one step of them is worth.
float kernels_quantise(int32_t level, const float *row, size_t count, uint8_t *out);

// Writes what kernels_quantise left of a row: row - scale * (bytes - zero).
void kernels_remainder(
    int32_t level, const float *row, size_t count, const uint8_t *bytes, float scale, float *out);

// The byte that stands for zero in rows that kernels_quantise writes.
uint8_t kernels_zero(int32_t level);

// Products of byte rows with a matrix of signed bytes.
//
// Where `places` is given, row r stands at places[r] in rows, scales, residual and out; otherwise at r. Block b of the
// row at place r begins at rows + r * row_stride + b * block_stride, is block_length bytes long (a multiple of 4, at
// most 4096) and is worth row_scales[r + b * scale_step] a step. The matrix is packed in groups of four: byte k of column n stands at
// ((k / 4) * columns + n) * 4 + k % 4. `starts` holds -zero * (sum of the column in the block), block after block.
//
// out[r * out_stride + n] = sum over blocks of row_scale * (start + products) * column_scales[n] + bias[n]. Where
// `residual` is given, what is below zero is cut off and residual[r * residual_stride + n] is added.
//
// columns is a multiple of 64.
struct kernels_product {
    const uint8_t *rows;
    size_t row_stride, block_stride, scale_step;
    const float *row_scales;
    const int32_t *places;
    size_t row_count, block_count, block_length;
    const int8_t *matrix;
    const int32_t *starts;
    const float *column_scales, *bias;
    size_t columns;
    const float *residual;
    size_t residual_stride;
    float *out;
    size_t out_stride;
};

// Adds to `sums` what each column of `groups` groups of four rows of a packed matrix comes to.
void kernels_sum_groups(int32_t level, const int8_t *matrix, size_t groups, size_t columns, int32_t *sums);

void kernels_multiply(int32_t level, const struct kernels_product *product);

// The products of one vector of signed bytes with each of `count` vectors of `width` signed bytes, `width` a multiple
// of 64 and at most 4096.
void kernels_dot_bytes(
    int32_t level, const int8_t *vector, const int8_t *vectors, size_t count, size_t width, int32_t *out);

// The products of one vector of floats with each of `count` vectors of `width` floats.
void kernels_dot_floats(
    int32_t level, const float *vector, const float *vectors, size_t count, size_t width, float *out);

#endif
