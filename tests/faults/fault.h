// One way in which a server, or what answers in its place, goes wrong, and the table of them.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "support/certificates.h"
#include "support/scripted_server.h"

namespace outcrop::test {

enum class CallKind {
  read,         ///< a call that may be made twice
  act,          ///< one that acts each time: a model is paid for
  payload,      ///< the same whose answer is bytes, whatever they say
  page,         ///< the second page of a listing
  parallel,     ///< the same of a listing in slices of time
  stream,       ///< an event stream
  byte_stream,  ///< an answer of bytes that are handed out as they come
  credentials,  ///< the container's credentials, for a call that has to be signed
  role,         ///< the same of a role, from STS
  tls,          ///< a read over TLS
};

/// A right answer in parts, so that a fault can break any of them.
struct GoodAnswer {
  std::string headers{};              ///< whole lines, without those that say where the body ends
  std::vector<std::string> pieces{};  ///< of the body; of a stream, its events
  bool chunked{};

  std::string body() const;
  /// Behind the headers and what says where it ends.
  std::string content() const;
  /// As a service sends it.
  std::string text() const;
};

struct Fault {
  std::string group{};
  std::string name{};
  std::string moment{};
  /// In place of the right answer; none: requests are answered rightly.
  std::function<Reply(const GoodAnswer&)> reply{};
  /// Kinds of call that it is tried on.
  std::vector<CallKind> kinds{CallKind::read,   CallKind::act,         CallKind::page, CallKind::parallel,
                              CallKind::stream, CallKind::credentials, CallKind::role};
  /// Of the Error that the caller sees; empty: it gets the right answer.
  std::string code{};
  /// Where that differs.
  std::map<CallKind, std::string> codes{};

  // Further circumstances.
  Reply behind_first{};      ///< the connection is a kept one: it carried a right answer, and these acts behind it
  bool warm{};               ///< it is a kept one
  Reply greeting{};          ///< of each connection, before anything else
  Authority::Leaf leaf{};    ///< of TLS
  bool unknown_authority{};  ///< of TLS
  bool localhost{};          ///< the server is reached by a name that has a dead address too
  ServerOptions server{};    ///< but for TLS and what is told above
  std::string call_body{};   ///< sent with calls that act
  bool idle_limit{};         ///< 50 ms without a byte end an attempt; no limit else uses the machine's clock
  bool connect_limit{};      ///< the same for connecting
  std::chrono::hours clock_behind{};  ///< what the program's wall clock shows, against the service's
  std::chrono::hours clock_jumps{};   ///< what it does while a request is on its way

  std::string code_of(CallKind kind) const {
    const auto own = codes.find(kind);
    return own == codes.end() ? code : own->second;
  }
};

/// In the order of docs/faults.md.
const std::vector<Fault>& faults();

}  // namespace outcrop::test
