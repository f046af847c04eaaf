// Tables of the shapes in outcrop/bedrock_agent/types/ingestion_job_filter.h.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/types/ingestion_job_filter.h>

#include "bedrock_agent/fields.h"

namespace outcrop::bedrock_agent {

const cli::Shape& fields_of(const IngestionJobFilter*) {
  static constexpr cli::Field fields[] = {
      cli::field<&IngestionJobFilter::attribute>("attribute", true),
      cli::field<&IngestionJobFilter::operator_>("operator", true),
      cli::field<&IngestionJobFilter::values>("values", true),
  };
  static constexpr cli::Shape shape{.name = "IngestionJobFilter", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent
