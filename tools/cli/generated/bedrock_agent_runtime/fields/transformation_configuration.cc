// Tables of the shapes in outcrop/bedrock_agent_runtime/types/transformation_configuration.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/transformation_configuration.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const TextToSqlConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&TextToSqlConfiguration::type>("type", true),
      cli::field<&TextToSqlConfiguration::knowledge_base_configuration>("knowledgeBaseConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "TextToSqlConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const TextToSqlKnowledgeBaseConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&TextToSqlKnowledgeBaseConfiguration::knowledge_base_arn>("knowledgeBaseArn", true),
  };
  static constexpr cli::Shape shape{.name = "TextToSqlKnowledgeBaseConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const TransformationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&TransformationConfiguration::mode>("mode", true),
      cli::field<&TransformationConfiguration::text_to_sql_configuration>("textToSqlConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "TransformationConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
