// SHA-256 of one text after the other, where neighbours often begin alike.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "outcrop/internal/crypto.h"

namespace outcrop::internal {

/// Keeps the state behind the whole blocks that the last two texts have in common, and goes on from there when the next
/// one begins with them as well. For that it keeps the beginning of the last text, which it wipes in the end. Not
/// synchronised.
class PrefixDigest {
 public:
  static constexpr std::size_t kLongestKept = 4096;  ///< more of a common beginning is hashed anew each time

  PrefixDigest() = default;
  PrefixDigest(const PrefixDigest&) = delete;
  PrefixDigest& operator=(const PrefixDigest&) = delete;
  ~PrefixDigest() { wipe(last_); }

  /// sha256(text).
  Sha256Digest digest(std::string_view text);

 private:
  std::string_view last() const { return {last_.data(), last_size_}; }

  std::array<char, kLongestKept> last_{};
  std::size_t last_size_{};
  std::size_t common_size_{};
  Sha256 behind_common_;
};

}  // namespace outcrop::internal
