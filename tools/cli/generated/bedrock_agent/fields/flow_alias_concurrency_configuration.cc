// Tables of the shapes in outcrop/bedrock_agent/types/flow_alias_concurrency_configuration.h.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/types/flow_alias_concurrency_configuration.h>

#include "bedrock_agent/fields.h"

namespace outcrop::bedrock_agent {

const cli::Shape& fields_of(const FlowAliasConcurrencyConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FlowAliasConcurrencyConfiguration::type>("type", true),
      cli::field<&FlowAliasConcurrencyConfiguration::max_concurrency>("maxConcurrency"),
  };
  static constexpr cli::Shape shape{.name = "FlowAliasConcurrencyConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent
