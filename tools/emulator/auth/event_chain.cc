// The signatures of a request's events.
#include "auth/event_chain.h"

#include <chrono>
#include <cstdint>

#include "outcrop/sigv4.h"
#include "protocol/service_error.h"

namespace outcrop::emulator {
namespace {

/// As for requests.
constexpr auto kEventTolerance = std::chrono::minutes(5);
constexpr std::size_t kDateDigits = 8;

std::string hex(std::string_view bytes) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string out;
  for (const char byte : bytes) {
    out += kDigits[static_cast<unsigned char>(byte) >> 4];
    out += kDigits[static_cast<unsigned char>(byte) & 15];
  }
  return out;
}

Timestamp read_date(std::string_view bytes) {
  std::uint64_t millis = 0;
  for (const char byte : bytes) millis = millis << 8 | static_cast<unsigned char>(byte);
  return Timestamp::from_millis(static_cast<std::int64_t>(millis));
}

}  // namespace

void EventChain::check(const Frame& frame, Timestamp now) {
  const std::string* date = frame.find(":date", kTimestampHeader);
  const std::string* stated = frame.find(":chunk-signature", kBytesHeader);
  if (date == nullptr || stated == nullptr)
    throw ServiceError(400, "IncompleteSignatureException",
                       "Each event has to be signed: its frame needs the headers :date (a timestamp) and "
                       ":chunk-signature (bytes).");
  const Timestamp time = read_date(*date);
  const auto away = time.time() - now.time();
  if (away > kEventTolerance || away < -kEventTolerance)
    throw ServiceError(403, "InvalidSignatureException", "The :date of an event is more than 5 min. from now.");
  const std::string amz_date = sigv4::amz_date(time);
  const std::string scope = amz_date.substr(0, kDateDigits) + last_.scope.substr(kDateDigits);
  const std::string signed_headers = std::string("\x05:date\x08") + *date;
  const std::string to_sign = "AWS4-HMAC-SHA256-PAYLOAD\n" + amz_date + '\n' + scope + '\n' + last_.signature + '\n' +
                              sigv4::payload_hash(signed_headers) + '\n' + sigv4::payload_hash(frame.payload);
  std::string expected = sigv4::signature(last_.secret, scope, to_sign);
  if (hex(*stated) != expected)
    throw ServiceError(403, "InvalidSignatureException",
                       "The event signature we calculated does not match the :chunk-signature you provided. The "
                       "String-to-Sign should have been\n'" +
                           to_sign + "'\n");
  last_.signature = std::move(expected);
}

}  // namespace outcrop::emulator
