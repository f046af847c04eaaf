// AWS4-HMAC-SHA256-PAYLOAD, the signature of one event-stream message.
#include "signing/event_signer.h"

#include <array>
#include <chrono>
#include <utility>

namespace outcrop::internal {
namespace {

constexpr std::string_view kEventAlgorithm = "AWS4-HMAC-SHA256-PAYLOAD";
constexpr std::string_view kDateHeaderStart("\x05:date\x08", 7);  // event stream: length, name, type timestamp

std::array<char, 15> encode_date_header(std::int64_t millis) {
  std::array<char, 15> header;
  kDateHeaderStart.copy(header.data(), kDateHeaderStart.size());
  for (std::size_t i = 0; i < 8; ++i)
    header[kDateHeaderStart.size() + i] = static_cast<char>(static_cast<std::uint64_t>(millis) >> (56 - 8 * i));
  return header;
}

void append_hash(std::string& out, std::string_view bytes) {
  const Sha256Hex hex = to_hex(sha256(bytes));
  out.append(hex.data(), hex.size());
}

}  // namespace

EventSigner::EventSigner(CredentialsPtr credentials, std::string region, std::string service, std::string_view seed)
    : credentials_(std::move(credentials)), region_(std::move(region)), service_(std::move(service)), previous_(seed) {}

EventSigner::Signature EventSigner::sign(std::string_view message, Timestamp time) {
  const auto second = std::chrono::floor<std::chrono::seconds>(time.time());
  const std::int64_t millis = std::chrono::milliseconds(second.time_since_epoch()).count();
  const AmzDate date = to_amz_date(Timestamp(second));
  const HmacSha256Key& key = key_.get(credentials_->secret_access_key, date, region_, service_);
  const std::array<char, 15> date_header = encode_date_header(millis);
  string_to_sign_.clear();
  string_to_sign_.append(kEventAlgorithm) += '\n';
  string_to_sign_.append(text_of(date)) += '\n';
  string_to_sign_.append(key_.scope()) += '\n';
  string_to_sign_.append(previous_) += '\n';
  append_hash(string_to_sign_, {date_header.data(), date_header.size()});
  string_to_sign_ += '\n';
  append_hash(string_to_sign_, message);
  const Signature signature{millis, key.mac(string_to_sign_)};
  const Sha256Hex hex = to_hex(signature.bytes);
  previous_.assign(hex.data(), hex.size());
  return signature;
}

}  // namespace outcrop::internal
