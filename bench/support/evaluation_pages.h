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
  bool shuffled_members{};   ///< the members of each summary in an order of their own
  std::uint64_t seed{1};
};

/// Compact JSON, about 644 bytes a summary: model and RAG jobs mixed, twelve members each, of which some jobs lack the
/// deprecated ones.
std::string make_page(const PageOptions& options);

/// `count` different pages.
std::vector<std::string> make_pages(PageOptions options, std::size_t count);

}  // namespace outcrop::bench
