// Tables of the shapes in outcrop/bedrock_agentcore/types/search_criteria.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/search_criteria.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const SearchCriteria*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SearchCriteria::search_query>("searchQuery", true),
      cli::field<&SearchCriteria::memory_strategy_id>("memoryStrategyId"),
      cli::field<&SearchCriteria::top_k>("topK"),
      cli::field<&SearchCriteria::metadata_filters>("metadataFilters"),
  };
  static constexpr cli::Shape shape{.name = "SearchCriteria", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
