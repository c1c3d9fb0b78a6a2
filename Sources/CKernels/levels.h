// The loops of each level, as the dispatcher calls them.
#ifndef DRAGOMAN_LEVELS_H
#define DRAGOMAN_LEVELS_H

#include "kernels.h"

struct kernels_loops {
    void (*expand)(const uint8_t *, size_t, float, float, float *);
    void (*add_multiple)(float *, size_t, float, const float *);
    void (*normalise)(float *, size_t, float, const float *, const float *);
    void (*add_normalised)(const float *, size_t, float, float *);
    float (*quantise)(const float *, size_t, uint8_t *, float);
    void (*remainder)(const float *, size_t, const uint8_t *, float, float, float *);
    void (*sum_groups)(const int8_t *, size_t, size_t, int32_t *);
    void (*multiply)(const struct kernels_product *);
    void (*dot_bytes)(const int8_t *, const int8_t *, size_t, size_t, int32_t *);
    void (*dot_floats)(const float *, const float *, size_t, size_t, float *);
    // The largest number a quantised row holds; zero is one above it.
    float steps;
};

static inline size_t kernels_place(const struct kernels_product *p, size_t row) {
    return p->places ? (size_t)p->places[row] : row;
}

// How many fours of a block have to be multiplied: none where all rows have nothing but a gap there.
static inline size_t kernels_fours(
    const struct kernels_product *p, const size_t *places, size_t rows, size_t block) {
    for (size_t r = 0; r < rows; r++)
        if (p->row_scales[places[r] + block * p->scale_step] != 0) return p->block_length / 4;
    return 0;
}

extern const struct kernels_loops kernels_loops_plain;
#if defined(__x86_64__)
extern const struct kernels_loops kernels_loops_avx2;
extern const struct kernels_loops kernels_loops_avx512;
#endif

#endif
