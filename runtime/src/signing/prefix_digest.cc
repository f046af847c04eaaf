// Finds how much of a text was hashed before.
#include "signing/prefix_digest.h"

#include <algorithm>

namespace outcrop::internal {

Sha256Digest PrefixDigest::digest(std::string_view text) {
  // The last text begins with what is common to it and the one before.
  const bool goes_on = text.starts_with(last().substr(0, common_size_));
  if (!goes_on) behind_common_ = Sha256();
  const std::size_t hashed = goes_on ? common_size_ : 0;
  common_size_ = hashed;
  while (common_size_ + kSha256Block <= std::min(last_size_, text.size()) &&
         last().substr(common_size_, kSha256Block) == text.substr(common_size_, kSha256Block))
    common_size_ += kSha256Block;
  if (common_size_ > hashed) behind_common_.update(text.substr(hashed, common_size_ - hashed));

  const std::string_view rest = text.substr(common_size_);
  const Sha256Digest digest = behind_common_.finish(rest);
  last_size_ = common_size_ + rest.copy(last_.data() + common_size_, kLongestKept - common_size_);
  return digest;
}

}  // namespace outcrop::internal
