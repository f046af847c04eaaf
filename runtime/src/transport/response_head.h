// The head of an answer, line by line as it arrives: its status, its headers, and what RFC 9112 asks of its framing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/transport.h"

namespace outcrop::internal {

class ResponseHead {
 public:
  /// Continues "answered with ".
  static constexpr std::string_view kRefusedCoding =
      "a transfer coding that was not asked for; only chunked, once, is read";

  /// Forgets the answer before. `http2`: the connection may speak HTTP/2.
  void begin(bool http2) {
    *this = {};
    http2_ = http2;
  }
  /// `line` with its line end, of the head or of the trailer. False: `problem` says why the answer is refused.
  bool take(std::string_view line, Exchange& exchange);

  /// The headers of the final answer, not of an interim one, are complete.
  bool complete() const { return complete_; }
  /// Bytes of all lines so far, interim answers and trailers included.
  std::size_t bytes() const { return bytes_; }
  /// Content-Length beside Transfer-Encoding: the body ends where the chunks say so, and the connection is not to be
  /// used again (RFC 9112 § 6.3).
  bool ambiguous_length() const { return chunked_ && length_; }
  /// Empty while nothing is wrong.
  const std::string& problem() const { return problem_; }

 private:
  bool take_status(std::string_view line, Exchange& exchange);
  bool take_header(std::string_view line, Exchange& exchange);
  bool take_length(std::string_view value);
  bool take_coding(std::string_view value);
  bool refuse(std::string problem);

  std::size_t bytes_{};
  std::size_t headers_{};
  std::optional<std::uint64_t> length_;
  bool chunked_{};
  bool http10_{};
  bool http2_{};
  bool status_taken_{};  // of the answer whose headers come now
  bool complete_{};
  std::string problem_;
};

}  // namespace outcrop::internal
