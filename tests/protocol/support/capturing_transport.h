// CapturingTransport: keeps the requests that it is given and gives each the same answer.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "outcrop/transport.h"
#include "protocol_case.h"

namespace outcrop::protocol_test {

struct SentRequest {
  std::string method{};
  std::string url{};
  std::vector<std::pair<std::string, std::string>> headers{};
  std::string body{};

  std::string_view host() const;
  std::string_view path() const;
  std::vector<std::string_view> query() const;  ///< parameters in the order of the wire
  /// The values of the header; several where it was sent several times.
  std::vector<std::string_view> header(std::string_view name) const;
};

/// "a=1&b" as "a=1" and "b".
std::vector<std::string_view> parameters(std::string_view query);

class CapturingTransport : public Transport {
 public:
  explicit CapturingTransport(const Answer& answer) : answer_(answer) {}
  std::unique_ptr<TransportLane> open_lane() override;

  const std::vector<SentRequest>& sent() const { return sent_; }
  void exchange(Exchange& exchange);

 private:
  Answer answer_;
  std::vector<SentRequest> sent_;
};

}  // namespace outcrop::protocol_test
