// The query of a canonical request.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop::internal {

/// A name and a value of a query.
struct Parameter {
  std::string_view key{};
  std::string_view value{};
};

/// Writes one after the other, and allocates only when one has more parameters than all before it, or is longer and not
/// in order. Not synchronised.
class CanonicalQuery {
 public:
  /// How much `put` writes at most: three characters a byte, and '=' behind a parameter without any.
  static constexpr std::size_t size_bound(std::size_t query) { return 4 * query; }

  /// Writes the canonical form of `query`, which is as it goes on the wire, at `out`, and returns where it ends.
  char* put(char* out, std::string_view query);

 private:
  char* put_changed(char* out, std::string_view query);
  char* put_sorted(char* out, std::size_t size);

  std::string start_;  // of the last query that was copied, up to its last value: the next one mostly differs in that
  std::vector<Parameter> parameters_;  // where they were written
  std::string sorted_;
};

}  // namespace outcrop::internal
