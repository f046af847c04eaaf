// Tables of the shapes in outcrop/bedrock_agentcore/types/extraction_job_filter_input.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/extraction_job_filter_input.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const ExtractionJobFilterInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ExtractionJobFilterInput::strategy_id>("strategyId"),
      cli::field<&ExtractionJobFilterInput::session_id>("sessionId"),
      cli::field<&ExtractionJobFilterInput::actor_id>("actorId"),
      cli::field<&ExtractionJobFilterInput::status>("status"),
  };
  static constexpr cli::Shape shape{.name = "ExtractionJobFilterInput", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
