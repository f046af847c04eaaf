// Writes SearchCriteria as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/search_criteria.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const SearchCriteria& in) {
  writer.begin_object();
  writer.sensitive().required("searchQuery", in.search_query);
  writer.member("memoryStrategyId", in.memory_strategy_id);
  writer.member("topK", in.top_k);
  writer.member("metadataFilters", in.metadata_filters);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
