// Exchange: where a transport puts an answer.
#include <algorithm>
#include <array>
#include <utility>

#include "outcrop/transport.h"
#include "transport/header_limits.h"

namespace outcrop {
namespace {

// More is reserved as it arrives, so that a server that lies about the length costs nothing.
constexpr std::uint64_t kReservedAtOnce = std::uint64_t{64} << 20;

}  // namespace

std::string_view to_string(TransportFailure failure) {
  constexpr std::array<std::string_view, 19> kNames{"None",
                                                    "UnsendableRequest",
                                                    "InvalidTransportSettings",
                                                    "HostNotFound",
                                                    "ProxyFailed",
                                                    "ConnectionRefused",
                                                    "HostUnreachable",
                                                    "ConnectFailed",
                                                    "ConnectTimeout",
                                                    "TlsHandshakeFailed",
                                                    "CertificateRejected",
                                                    "Http2Required",
                                                    "ConnectionClosed",
                                                    "ConnectionReset",
                                                    "TruncatedBody",
                                                    "IdleTimeout",
                                                    "InvalidHttpResponse",
                                                    "ResponseTooLarge",
                                                    "OutOfMemory"};
  const auto index = static_cast<std::size_t>(failure);
  return index < kNames.size() ? kNames[index] : std::string_view("Unknown");
}

void Exchange::prepare(const TransportRequest& request, internal::ResponseStorage& answer,
                       internal::ExchangeListener* listener) {
  request_ = request;
  listener_ = listener;
  answer_ = &answer;
  answer.body.clear();
  answer.headers.clear();
  answer.status = 0;
  result_ = {};
  body_failure_ = TransportFailure::none;
  finished_ = headers_complete_ = false;
  body_received_ = 0;
  headers_ = header_bytes_ = 0;
  transport_note = nullptr;
}

void Exchange::tell() {
  if (listener_) listener_->has_changed(*this);
}

void Exchange::set_status(int status) {
  answer_->headers.clear();
  answer_->status = status;
  headers_complete_ = false;
}

bool Exchange::add_header(std::string_view name, std::string_view value) {
  ++headers_;
  header_bytes_ += name.size() + value.size() + std::string_view(":\n").size();  // the fewest that HTTP/1.1 takes
  if (!internal::beyond_header_limits(request_, header_bytes_, headers_).empty()) return false;
  answer_->headers.add(name, value);
  return true;
}

void Exchange::end_headers() {
  headers_complete_ = true;
  if (request_.stream) tell();
}

bool Exchange::expect_body(std::uint64_t bytes) {
  if (is_taken_away()) return true;
  if (bytes > request_.max_response_bytes) {
    body_failure_ = TransportFailure::response_too_large;
    return false;
  }
  if (!answer_->body.reserve(std::min(bytes, kReservedAtOnce))) body_failure_ = TransportFailure::out_of_memory;
  return body_failure_ == TransportFailure::none;
}

bool Exchange::append_body(std::string_view bytes) {
  internal::PaddedBuffer& body = answer_->body;
  headers_complete_ = true;
  body_received_ += bytes.size();
  if (body_failure_ != TransportFailure::none) return false;
  if (!is_taken_away() && bytes.size() > request_.max_response_bytes - body.size()) {
    body_failure_ = TransportFailure::response_too_large;
  } else if (!body.append(bytes.data(), bytes.size())) {
    body_failure_ = TransportFailure::out_of_memory;
  }
  if (request_.stream) tell();
  return body_failure_ == TransportFailure::none;
}

void Exchange::finish(TransportResult result) {
  answer_->body.seal();
  const auto fail = [&result](TransportFailure failure, std::string message) {
    if (result.failure != TransportFailure::none) return;
    result.failure = failure;
    result.message = std::move(message);
  };
  const std::string headers = internal::beyond_header_limits(request_, header_bytes_, headers_);
  if (!headers.empty()) fail(TransportFailure::invalid_response, "the answer has " + headers);
  if (body_failure_ == TransportFailure::response_too_large)
    fail(body_failure_, "the answer is longer than " + std::to_string(request_.max_response_bytes) +
                            (request_.full_duplex ? " bytes, the limit of an answer that ends a dialogue"
                                                  : " bytes, the limit (ClientConfig::max_response_bytes)"));
  if (body_failure_ != TransportFailure::none) fail(body_failure_, "no memory for the answer");
  if (!response_started() || is_interim())
    fail(TransportFailure::invalid_response, "the exchange ended without a final status");
  result_ = std::move(result);
  finished_ = true;
  tell();
}

}  // namespace outcrop
