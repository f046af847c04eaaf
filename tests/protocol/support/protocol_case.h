// What generated protocol tests are made of: a wire that captures what a client sends and answers as the case says.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "outcrop/client_config.h"
#include "outcrop/error.h"
#include "outcrop/pages.h"

namespace outcrop::protocol_test {

struct Answer {
  int status{200};
  std::vector<std::pair<std::string_view, std::string_view>> headers{};
  std::string_view body{"{}"};
  std::vector<std::string> events{};  ///< frames, behind the body
};

/// What a request case expects; what it leaves out is not compared.
struct ExpectedRequest {
  std::string_view method{};
  std::string_view uri{};                 ///< path, encoded; where it has a query, that too
  std::string_view host{};                ///< may carry a path, which `uri` tells too
  std::vector<std::string_view> query{};  ///< `name=value` or `name`, encoded
  std::vector<std::string_view> forbidden_query{};
  std::vector<std::string_view> required_query{};
  std::vector<std::pair<std::string_view, std::string_view>> headers{};
  std::vector<std::string_view> forbidden_headers{};
  std::vector<std::string_view> required_headers{};
  std::optional<std::string_view> body{};
  std::string_view media_type{};  ///< of the body: says how it is compared
};

struct WireOptions {
  std::string_view host{};  ///< of the client's endpoint; may carry a path
  Answer answer{};
};

struct SentRequest;
class CapturingTransport;

/// The far end of one client. Nothing leaves the process; the environment and the clock of the machine are not asked.
class Wire {
 public:
  explicit Wire(const WireOptions& options);
  ~Wire();

  /// Of the one client that sends over this wire.
  ClientConfig config() const;
  /// Fails the running test for each difference. `error` is the call's, if it had one.
  void expect(const ExpectedRequest& expected, const Error* error) const;
  /// That the one request went to what begins with `url`, signed for `scope` unless that is empty. Without a `url`: that
  /// the configuration was refused, and nothing sent.
  void expect_endpoint(std::string_view url, std::string_view scope, const Error* error) const;

 private:
  std::string endpoint_;
  std::shared_ptr<CapturingTransport> transport_;
};

/// What a stream gave, for messages.
template <class Event>
std::string told(const std::optional<Item<Event>>& item) {
  if (!item) return "the end of the stream";
  return *item ? "an event" : to_string(item->error());
}

/// The JSON text with sorted keys and without blanks, and numbers in one spelling; what is not JSON comes back as it
/// is, with a note.
std::string canonical_json(std::string_view json);

}  // namespace outcrop::protocol_test
