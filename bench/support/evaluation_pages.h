// Pages of ListEvaluationJobs as the service might send them, the same for the same options.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace outcrop::bench {

struct PageOptions {
  std::size_t summaries{1000};
  double escaped_strings{};  ///< part of the names and identifiers that hold an escape
  enum class Order : std::uint8_t { sorted, model, shuffled };
  Order order{};  ///< of the members of each summary: by name, as the service writes them; shuffled: each its own
  bool pretty_printed{};  ///< a line a member and element
  std::uint64_t seed{1};
};

/// Compact JSON, about 644 bytes a summary: model and RAG jobs mixed, twelve members each, of which some jobs lack the
/// deprecated ones.
std::string make_page(const PageOptions& options);

/// `count` different pages.
std::vector<std::string> make_pages(PageOptions options, std::size_t count);

}  // namespace outcrop::bench
