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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SearchCriteria.html
struct SearchCriteria {
  /// Required. Sensitive: never logged.
  std::optional<std::string> search_query{};
  std::optional<std::string> memory_strategy_id{};
  std::optional<std::int32_t> top_k{};
  std::optional<std::vector<MemoryMetadataFilterExpression>> metadata_filters{};

  friend bool operator==(const SearchCriteria&, const SearchCriteria&) = default;
};
void write_json(internal::JsonWriter& writer, const SearchCriteria& in);

}  // namespace outcrop::bedrock_agentcore
