// What libFuzzer and replay.cc change the inputs of JSON targets by: LLVMFuzzerCustomMutator.
#pragma once

#include <algorithm>
#include <cstring>
#include <random>
#include <string>

#include "fuzz.h"
#include "support/mutated_json.h"

namespace outcrop::fuzz {

/// Writes `text`, cut to `max_size`, at `data` and returns its size.
inline std::size_t put(std::string_view text, std::uint8_t* data, std::size_t max_size) {
  const std::size_t size = std::min(text.size(), max_size);
  if (size > 0) std::memcpy(data, text.data(), size);
  return size;
}

/// Changes of bytes and of JSON in turns, to be returned from LLVMFuzzerCustomMutator.
inline std::size_t mutate_json(std::uint8_t* data, std::size_t size, std::size_t max_size, unsigned seed) {
  std::mt19937 random(seed);
  if (random() % 3 == 0) return LLVMFuzzerMutate(data, size, max_size);
  return put(test::mutated_json(text_of(data, size), random), data, max_size);
}

}  // namespace outcrop::fuzz
