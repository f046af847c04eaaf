// Writes TransformationConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/transformation_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const TextToSqlKnowledgeBaseConfiguration& in) {
  writer.begin_object();
  writer.required("knowledgeBaseArn", in.knowledge_base_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const TextToSqlConfiguration& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.member("knowledgeBaseConfiguration", in.knowledge_base_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const TransformationConfiguration& in) {
  writer.begin_object();
  writer.required("mode", in.mode);
  writer.member("textToSqlConfiguration", in.text_to_sql_configuration);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
