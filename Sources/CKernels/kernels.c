#include "kernels.h"

#include <string.h>

#include "levels.h"

int32_t kernels_best_level(void) {
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq")
        && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni"))
        return kernels_avx512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return kernels_avx2;
#endif
    return kernels_plain;
}

static const struct kernels_loops *loops(int32_t level) {
#if defined(__x86_64__)
    if (level == kernels_avx512) return &kernels_loops_avx512;
    if (level == kernels_avx2) return &kernels_loops_avx2;
#endif
    (void)level;
    return &kernels_loops_plain;
}

int32_t kernels_has_fast_bytes(int32_t level) { return level != kernels_plain; }

static uint64_t turned(uint64_t value, int by) { return value << by | value >> (64 - by); }

uint64_t kernels_checksum(const void *bytes, size_t count) {
    const uint64_t odd = 0x9E3779B97F4A7C15u, second = 0xC2B2AE3D27D4EB4Fu;
    const unsigned char *at = bytes;
    uint64_t lanes[4] = {odd, second, ~odd, ~second};
    size_t left = count;
    for (; left >= 32; left -= 32, at += 32)
        for (int i = 0; i < 4; i++) {
            uint64_t word;
            memcpy(&word, at + i * 8, 8);
            lanes[i] = turned((lanes[i] ^ word) * odd, 29);
        }
    uint64_t sum = count * second;
    for (int i = 0; i < 4; i++) sum = turned(sum ^ lanes[i], 27) * odd + second;
    for (; left > 0; left--, at++) sum = turned((sum ^ *at) * odd, 23);
    sum ^= sum >> 32;
    sum *= second;
    return sum ^ sum >> 29;
}

void kernels_expand(int32_t level, const uint8_t *quantised, size_t count, float scale, float low, float *out) {
    loops(level)->expand(quantised, count, scale, low, out);
}

void kernels_add_multiple(int32_t level, float *row, size_t count, float factor, const float *vector) {
    loops(level)->add_multiple(row, count, factor, vector);
}

void kernels_normalise(
    int32_t level, float *row, size_t count, float epsilon, const float *gain, const float *offset) {
    loops(level)->normalise(row, count, epsilon, gain, offset);
}

void kernels_add_normalised(int32_t level, const float *row, size_t count, float epsilon, float *sum) {
    loops(level)->add_normalised(row, count, epsilon, sum);
}

float kernels_quantise(int32_t level, const float *row, size_t count, uint8_t *out) {
    const struct kernels_loops *chosen = loops(level);
    return chosen->quantise(row, count, out, chosen->steps);
}

void kernels_remainder(
    int32_t level, const float *row, size_t count, const uint8_t *bytes, float scale, float *out) {
    const struct kernels_loops *chosen = loops(level);
    chosen->remainder(row, count, bytes, scale, chosen->steps + 1, out);
}

uint8_t kernels_zero(int32_t level) { return (uint8_t)(loops(level)->steps + 1); }

void kernels_sum_groups(int32_t level, const int8_t *matrix, size_t groups, size_t columns, int32_t *sums) {
    loops(level)->sum_groups(matrix, groups, columns, sums);
}

void kernels_multiply(int32_t level, const struct kernels_product *product) { loops(level)->multiply(product); }

void kernels_dot_bytes(
    int32_t level, const int8_t *vector, const int8_t *vectors, size_t count, size_t width, int32_t *out) {
    loops(level)->dot_bytes(vector, vectors, count, width, out);
}

void kernels_dot_floats(
    int32_t level, const float *vector, const float *vectors, size_t count, size_t width, float *out) {
    loops(level)->dot_floats(vector, vectors, count, width, out);
}
