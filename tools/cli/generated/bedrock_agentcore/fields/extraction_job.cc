// Tables of the shapes in outcrop/bedrock_agentcore/types/extraction_job.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/extraction_job.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const ExtractionJob*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ExtractionJob::job_id>("jobId", true),
  };
  static constexpr cli::Shape shape{.name = "ExtractionJob", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
