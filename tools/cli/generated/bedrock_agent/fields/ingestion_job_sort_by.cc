// Tables of the shapes in outcrop/bedrock_agent/types/ingestion_job_sort_by.h.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/types/ingestion_job_sort_by.h>

#include "bedrock_agent/fields.h"

namespace outcrop::bedrock_agent {

const cli::Shape& fields_of(const IngestionJobSortBy*) {
  static constexpr cli::Field fields[] = {
      cli::field<&IngestionJobSortBy::attribute>("attribute", true),
      cli::field<&IngestionJobSortBy::order>("order", true),
  };
  static constexpr cli::Shape shape{.name = "IngestionJobSortBy", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent
