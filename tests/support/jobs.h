// A service that lists evaluation jobs, as a responder of ScriptedServer.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "outcrop/timestamp.h"
#include "support/scripted_server.h"

namespace outcrop::test {

inline constexpr std::int64_t kFirst = 1'735'787'045'000;
inline constexpr int kPageSize = 10;

/// The value of a query parameter, with %3A and the like left as they are.
inline std::string parameter(const std::string& target, const std::string& name) {
  const std::size_t at = target.find(name + "=");
  if (at == std::string::npos) return {};
  const std::size_t begin = at + name.size() + 1;
  return target.substr(begin, target.find('&', begin) - begin);
}

inline std::int64_t bound(const std::string& target, const std::string& name, std::int64_t otherwise) {
  std::string text = parameter(target, name);
  for (std::size_t at = 0; (at = text.find("%3A")) != std::string::npos;) text.replace(at, 3, ":");
  const auto time = parse_timestamp(text);
  return time ? time->millis() : otherwise;
}

/// A service with evaluation jobs at these times, which treats its bounds as exclusive.
class Jobs {
 public:
  explicit Jobs(std::vector<std::int64_t> times) : times_(std::move(times)) { std::ranges::sort(times_); }

  Reply operator()(const Received& request) const { return json(page(request)); }

  /// The body of the answer.
  std::string page(const Received& request) const {
    const std::int64_t after = bound(request.target, "creationTimeAfter", 0);
    const std::int64_t before = bound(request.target, "creationTimeBefore", INT64_MAX);
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < times_.size(); ++i)
      if (times_[i] > after && times_[i] < before) found.push_back(i);
    if (parameter(request.target, "sortOrder") != "Ascending") std::ranges::reverse(found);
    const std::string token = parameter(request.target, "nextToken");
    const std::size_t begin = token.empty() ? 0 : std::stoul(token);
    const std::size_t end = std::min(begin + kPageSize, found.size());
    std::string text = R"({"jobSummaries":[)";
    for (std::size_t i = begin; i < end; ++i) {
      if (i != begin) text += ',';
      text += R"({"jobArn":")" + std::to_string(found[i]) + R"(","creationTime":")" +
              to_string(Timestamp::from_millis(times_[found[i]])) + "\"}";
    }
    text += ']';
    if (end < found.size()) text += R"(,"nextToken":")" + std::to_string(end) + '"';
    return text + '}';
  }

 private:
  std::vector<std::int64_t> times_;
};

inline std::vector<std::int64_t> spread(int count, std::int64_t apart) {
  std::vector<std::int64_t> times;
  for (int i = 0; i < count; ++i) times.push_back(kFirst + i * apart);
  return times;
}

}  // namespace outcrop::test
