// Which operation a request means, by method and path, over all services at once.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/shapes.h"

namespace outcrop::emulator {

struct Route {
  const Operation* operation{};
  /// Label name -> value, decoded.
  std::vector<std::pair<std::string, std::string>> labels;
};

/// Matches paths as they came on the wire: segments are split at `/` before they are decoded, so `%2F` stays inside a
/// label; a trailing slash counts, but one that is missing is taken as meant. A literal segment beats a label, a label
/// beats a greedy one. Immutable once filled.
class RouteTable {
 public:
  RouteTable();
  ~RouteTable();
  RouteTable(const RouteTable&) = delete;
  RouteTable& operator=(const RouteTable&) = delete;

  /// `operation` has to outlive the table. Two services may claim one method and path: the first that was added
  /// answers, unless `match` is told which service is meant.
  void add(const Operation& operation);

  /// `path` without the query. `query` decides between operations that differ in the query literals of their pattern.
  /// `service` is what the client says that it calls, `signing_name` what it signs for; either may be empty. Empty
  /// where nothing matches or a label is not decodable or empty.
  std::optional<Route> match(std::string_view method, std::string_view path, std::string_view query,
                             std::string_view service, std::string_view signing_name) const;

  /// awsJson: the operation of an X-Amz-Target.
  std::optional<Route> match_target(std::string_view target) const;

  /// The operations that share method and path with an earlier one of another service.
  const std::vector<const Operation*>& clashes() const { return clashes_; }

 private:
  struct Node;

  const Node* walk(const Node& node, const std::vector<std::string_view>& segments, std::size_t at,
                   std::vector<std::string_view>& values, const std::string& method) const;

  std::unique_ptr<Node> root_;
  std::map<std::string, const Operation*, std::less<>> targets_;
  std::vector<const Operation*> clashes_;
};

}  // namespace outcrop::emulator
