// SearchCriteria: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/memory_metadata_filter_expression.h"

namespace outcrop::bedrock_agentcore {

/// What to search memory records for.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SearchCriteria.html
struct SearchCriteria {
  /// What is looked for, in words.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> search_query{};
  /// Searches only records of the memory strategy with this id. Absent: of all.
  std::optional<std::string> memory_strategy_id{};
  /// Records at most that the search finds, over all pages.
  std::optional<std::int32_t> top_k{};
  /// Conditions that the metadata of records has to meet. Absent: none.
  std::optional<std::vector<MemoryMetadataFilterExpression>> metadata_filters{};

  friend bool operator==(const SearchCriteria&, const SearchCriteria&) = default;
};
void write_json(internal::JsonWriter& writer, const SearchCriteria& in);

}  // namespace outcrop::bedrock_agentcore
