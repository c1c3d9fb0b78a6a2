#include <math.h>
#include <string.h>

#include "levels.h"

#define NAMED(name) plain_##name
#include "rows.inc"

static void plain_multiply(const struct kernels_product *p) {
    for (size_t row = 0; row < p->row_count; row++) {
        size_t r = kernels_place(p, row);
        float *out = p->out + r * p->out_stride;
        for (size_t n = 0; n < p->columns; n++) {
            float value = 0;
            for (size_t b = 0; b < p->block_count; b++) {
                const uint8_t *bytes = p->rows + r * p->row_stride + b * p->block_stride;
                const int8_t *matrix = p->matrix + (b * p->block_length / 4 * p->columns + n) * 4;
                int32_t sum = p->starts[b * p->columns + n];
                for (size_t k = 0; k < p->block_length / 4; k++) {
                    const int8_t *group = matrix + k * p->columns * 4;
                    for (size_t i = 0; i < 4; i++) sum += (int32_t)bytes[k * 4 + i] * group[i];
                }
                value += p->row_scales[r + b * p->scale_step] * (float)sum;
            }
            value = value * p->column_scales[n] + p->bias[n];
            if (p->residual) value = (value > 0 ? value : 0) + p->residual[r * p->residual_stride + n];
            out[n] = value;
        }
    }
}

static void plain_sum_groups(const int8_t *matrix, size_t groups, size_t columns, int32_t *sums) {
    for (size_t g = 0; g < groups; g++)
        for (size_t n = 0; n < columns; n++) {
            const int8_t *four = matrix + (g * columns + n) * 4;
            sums[n] += four[0] + four[1] + four[2] + four[3];
        }
}

static void plain_dot_bytes(
    const int8_t *vector, const int8_t *vectors, size_t count, size_t width, int32_t *out) {
    for (size_t v = 0; v < count; v++) {
        int32_t sum = 0;
        for (size_t i = 0; i < width; i++) sum += (int32_t)vector[i] * vectors[v * width + i];
        out[v] = sum;
    }
}

const struct kernels_loops kernels_loops_plain = {
    plain_expand, plain_add_multiple, plain_normalise, plain_add_normalised, plain_quantise,
    plain_remainder, plain_sum_groups, plain_multiply, plain_dot_bytes, plain_dot_floats, 127,
};
