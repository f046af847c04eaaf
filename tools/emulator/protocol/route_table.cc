// Which operation a request means.
#include "protocol/route_table.h"

#include <algorithm>
#include <tuple>

#include "text/encoding.h"

namespace outcrop::emulator {
namespace {

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

std::string_view path_of(std::string_view uri) { return uri.substr(0, uri.find('?')); }

std::string_view query_of(std::string_view uri) {
  const std::size_t mark = uri.find('?');
  return mark == std::string_view::npos ? std::string_view() : uri.substr(mark + 1);
}

/// Every literal of a pattern's query ("type=a&flag") has to be a parameter of the request.
bool has_literals(std::string_view query, std::string_view literals) {
  if (literals.empty()) return true;
  const std::vector<std::string_view> given = split(query, '&');
  for (std::string_view literal : split(literals, '&'))
    if (std::find(given.begin(), given.end(), literal) == given.end()) return false;
  return true;
}

bool is_label(std::string_view segment) { return segment.starts_with('{') && segment.ends_with('}'); }

}  // namespace

struct RouteTable::Node {
  std::map<std::string, std::unique_ptr<Node>, std::less<>> literals;
  std::unique_ptr<Node> label;
  std::unique_ptr<Node> greedy;
  std::multimap<std::string, const Operation*, std::less<>> operations;  // by method
};

RouteTable::RouteTable() : root_(std::make_unique<Node>()) {}
RouteTable::~RouteTable() = default;

void RouteTable::add(const Operation& operation) {
  if (!operation.target.empty()) {
    targets_.emplace(operation.target, &operation);
    return;
  }
  Node* node = root_.get();
  for (std::string_view segment : split(path_of(operation.uri).substr(1), '/')) {
    std::unique_ptr<Node>& next = !is_label(segment)        ? node->literals[std::string(segment)]
                                  : segment.ends_with("+}") ? node->greedy
                                                            : node->label;
    if (!next) next = std::make_unique<Node>();
    node = next.get();
  }
  const auto [first, last] = node->operations.equal_range(operation.method);
  const bool taken = std::any_of(first, last, [&](const auto& other) {
    return query_of(other.second->uri) == query_of(operation.uri) && other.second->service != operation.service;
  });
  if (taken) clashes_.push_back(&operation);
  node->operations.emplace(operation.method, &operation);
}

const RouteTable::Node* RouteTable::walk(const Node& node, const std::vector<std::string_view>& segments,
                                         std::size_t at, std::vector<std::string_view>& values,
                                         const std::string& method) const {
  if (at == segments.size()) return node.operations.contains(method) ? &node : nullptr;
  if (const auto literal = node.literals.find(segments[at]); literal != node.literals.end())
    if (const Node* found = walk(*literal->second, segments, at + 1, values, method)) return found;
  if (node.label && !segments[at].empty()) {
    values.push_back(segments[at]);
    if (const Node* found = walk(*node.label, segments, at + 1, values, method)) return found;
    values.pop_back();
  }
  if (!node.greedy) return nullptr;
  // A greedy label takes as many segments as leave the rest of the pattern a match.
  for (std::size_t end = segments.size(); end > at; --end) {
    const char* first = segments[at].data();
    const std::string_view last = segments[end - 1];
    values.emplace_back(first, static_cast<std::size_t>(last.data() + last.size() - first));
    if (const Node* found = walk(*node.greedy, segments, end, values, method)) return found;
    values.pop_back();
  }
  return nullptr;
}

std::optional<Route> RouteTable::match_target(std::string_view target) const {
  const auto found = targets_.find(target);
  if (found == targets_.end()) return std::nullopt;
  return Route{found->second, {}};
}

std::optional<Route> RouteTable::match(std::string_view method, std::string_view path, std::string_view query,
                                       std::string_view service, std::string_view signing_name) const {
  if (!path.starts_with('/')) return std::nullopt;
  std::vector<std::string_view> values;
  std::vector<std::string_view> segments = split(path.substr(1), '/');
  const Node* node = walk(*root_, segments, 0, values, std::string(method));
  if (node == nullptr && !path.ends_with('/')) {  // the official JavaScript clients leave the last slash out
    segments.push_back(path.substr(path.size()));
    values.clear();
    node = walk(*root_, segments, 0, values, std::string(method));
  }
  if (node == nullptr) return std::nullopt;

  const auto rank = [&](const Operation& o) {
    return std::tuple(query_of(o.uri).size(), o.service == service, o.signing_name == signing_name);
  };
  const Operation* best = nullptr;
  const auto [first, last] = node->operations.equal_range(method);
  for (auto it = first; it != last; ++it) {
    const Operation& candidate = *it->second;
    if (!has_literals(query, query_of(candidate.uri))) continue;
    if (best == nullptr || rank(candidate) > rank(*best)) best = &candidate;
  }
  if (best == nullptr) return std::nullopt;

  Route route;
  route.operation = best;
  std::size_t next = 0;
  for (std::string_view segment : split(path_of(best->uri).substr(1), '/')) {
    if (!is_label(segment)) continue;
    std::string_view name = segment.substr(1, segment.size() - 2);
    if (name.ends_with('+')) name.remove_suffix(1);
    std::optional<std::string> value = percent_decode(values[next++]);
    if (!value) return std::nullopt;
    route.labels.emplace_back(name, *std::move(value));
  }
  return route;
}

}  // namespace outcrop::emulator
