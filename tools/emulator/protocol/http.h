// A request as it came on the wire and the answer to it, free of the HTTP library.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outcrop::emulator {

using Headers = std::vector<std::pair<std::string, std::string>>;

struct HttpCall {
  std::string method;
  std::string path;   ///< percent-encoded, as received
  std::string query;  ///< as received, without '?'
  Headers headers;    ///< names in lower case, in the order of arrival
  std::string body;
  bool from_loopback{};
  /// The body isn't in `body`: it comes to the dialogue of the answer.
  bool body_follows{};

  /// The first header of the name (lower case); null where there is none.
  const std::string* header(std::string_view name) const {
    for (const auto& [key, value] : headers)
      if (key == name) return &value;
    return nullptr;
  }
};

/// How the bytes of an answer reach the client, where that is not "all of them at once".
struct Delivery {
  enum class End { finish, hang_up, close, reset, stall };

  /// Before the first byte.
  std::chrono::milliseconds delay{0};
  /// Nothing at all is sent, not even the head.
  bool silent{};
  /// Bytes of the body, without any transfer coding, sent before `end` strikes. Absent: the whole body; half of it
  /// where `end` cuts the answer off.
  std::optional<std::size_t> body_bytes;
  /// finish: as HTTP says. hang_up: the connection is closed after a whole answer. close: FIN in the middle. reset: RST
  /// in the middle. stall: nothing more comes, until `stall_time` is over, the client goes or the emulator stops; then
  /// close.
  End end{End::finish};
  std::chrono::milliseconds stall_time{std::chrono::hours(24)};
  /// With a pause: bytes are written in pieces of `piece`, a pause after each.
  std::size_t piece{64};
  std::chrono::milliseconds pause{0};

  bool cuts() const { return end == End::close || end == End::reset || end == End::stall; }
};

class Dialogue;

struct HttpAnswer {
  int status{200};
  Headers headers;
  std::string body;
  /// Written one by one, by HTTP/1.1 with chunked transfer coding, instead of `body`, where not empty.
  std::vector<std::string> chunks;
  /// Says what comes behind `chunks`, while the request's body comes. Null: nothing does.
  std::shared_ptr<Dialogue> dialogue;
  Delivery delivery;
  /// Released before the last byte of the answer leaves, or when its client is gone.
  std::shared_ptr<void> held;
};

}  // namespace outcrop::emulator
