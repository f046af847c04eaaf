// Tables of the shapes in outcrop/bedrock_agent_runtime/types/rerank_query.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/rerank_query.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const RerankQuery*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RerankQuery::type>("type", true),
      cli::field<&RerankQuery::text_query>("textQuery", true),
  };
  static constexpr cli::Shape shape{.name = "RerankQuery", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
