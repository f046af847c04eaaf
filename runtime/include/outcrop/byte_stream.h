// ByteStream: the answer of an operation that sends bytes while it works, as a single-pass range.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "outcrop/event_stream.h"
#include "outcrop/result.h"

namespace outcrop {

namespace internal {
/// "... has more than N bytes": what read_all says.
Error longer_than(std::size_t at_most);
}  // namespace internal

/// The bytes of one answer, as an input range of `Item<std::string_view>`, in pieces as they come:
/// `for (auto& piece : client.invoke_agent_runtime(request))`. Where a piece ends means nothing; none is empty. A piece
/// is valid until the next one is taken.
///
/// All else is as EventStream has it: the call is made, and retried, when the stream is; the thread that iterates
/// receives; memory is bounded by what arrives at a time, and by `ClientConfig::max_response_bytes`; limits,
/// cancellation and forks end it with an Error as the last element, as a connection does that ends before the answer is
/// whole. What was handed out before is then the beginning of the answer.
template <class View>
class [[nodiscard]] ByteStream : public EventStream<View, std::string_view> {
 public:
  using EventStream<View, std::string_view>::EventStream;

  /// What is left of it, in one piece. An Error where it fails, or has more than `at_most` bytes; it is closed then.
  Result<std::string> read_all(std::size_t at_most = std::size_t{32} << 20) {
    std::string all;
    while (const auto piece = this->next()) {
      if (!*piece) return Result<std::string>(piece->error());
      if ((*piece)->size() > at_most - all.size()) {
        this->close();
        return Result<std::string>(internal::longer_than(at_most));
      }
      all += **piece;
    }
    return all;
  }
};

}  // namespace outcrop
