// The string to sign and its MAC.
#include "signing/signing_second.h"

#include "signing/short_text.h"

namespace outcrop::internal {
namespace {

constexpr std::string_view kAlgorithmLine = "AWS4-HMAC-SHA256\n";

void append_start(std::string& out, std::string_view amz_date, std::string_view scope) {
  out.append(kAlgorithmLine).append(amz_date).append("\n").append(scope).append("\n");
}

}  // namespace

void SigningSecond::enter(Timestamp time, const Credentials& credentials, std::string_view region,
                          std::string_view service) {
  const auto second = std::chrono::floor<std::chrono::seconds>(time.time());
  const bool is_new_second = second != second_;
  // What is kept counts as that of no second until all is made, so that nothing half-made is taken for whole when
  // memory runs out. For the key that is so by its number, which comes last.
  second_ = kNoSecond;
  if (is_new_second) date_ = to_amz_date(time);
  const HmacSha256Key& key = key_.get(credentials.secret_access_key, date_, region, service);
  const bool is_new_key = key_.number() != key_number_;
  if (is_new_key || !is_same(credentials.access_key_id, access_key_id_)) {
    credential_.reserve(credentials.access_key_id.size() + 1 + scope().size());
    access_key_id_ = credentials.access_key_id;
    credential_.assign(access_key_id_).append("/").append(scope());  // which has the memory
  }
  if (is_new_key) {
    string_to_sign_.clear();
    append_start(string_to_sign_, amz_date(), scope());
    whole_blocks_ = string_to_sign_.size() / kSha256Block * kSha256Block;
    string_to_sign_.resize(string_to_sign_.size() + sizeof(Sha256Hex));
  }
  if (is_new_key || is_new_second) {
    copy_text(&string_to_sign_[kAlgorithmLine.size()], amz_date());
    behind_start_ = key;
    behind_start_.begin_with(std::string_view(string_to_sign_).substr(0, whole_blocks_));
  }
  second_ = second;
  key_number_ = key_.number();
}

Sha256Hex SigningSecond::sign(const Sha256Digest& canonical_request_hash) {
  const Sha256Hex hash = to_hex(canonical_request_hash);
  const std::string_view rest(hash.data(), hash.size());
  rest.copy(string_to_sign_.data() + string_to_sign_.size() - rest.size(), rest.size());
  return to_hex(behind_start_.mac(std::string_view(string_to_sign_).substr(whole_blocks_)));
}

void append_string_to_sign(std::string& out, std::string_view amz_date, std::string_view scope,
                           const Sha256Digest& canonical_request_hash) {
  append_start(out, amz_date, scope);
  append_hex(out, canonical_request_hash);
}

}  // namespace outcrop::internal
