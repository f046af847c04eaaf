// Writes RetrieveAndGenerateConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/retrieve_and_generate_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const ByteContentDoc& in) {
  writer.begin_object();
  writer.sensitive().required("identifier", in.identifier);
  writer.required("contentType", in.content_type);
  writer.sensitive().required("data", in.data);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const S3ObjectDoc& in) {
  writer.begin_object();
  writer.required("uri", in.uri);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ExternalSource& in) {
  writer.begin_object();
  writer.required("sourceType", in.source_type);
  writer.member("s3Location", in.s3_location);
  writer.member("byteContent", in.byte_content);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const TextInferenceConfig& in) {
  writer.begin_object();
  writer.member("temperature", in.temperature);
  writer.member("topP", in.top_p);
  writer.member("maxTokens", in.max_tokens);
  writer.member("stopSequences", in.stop_sequences);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InferenceConfig& in) {
  writer.begin_object();
  writer.member("textInferenceConfig", in.text_inference_config);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PromptTemplate& in) {
  writer.begin_object();
  writer.sensitive().member("textPromptTemplate", in.text_prompt_template);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ExternalSourcesGenerationConfiguration& in) {
  writer.begin_object();
  writer.member("promptTemplate", in.prompt_template);
  writer.member("guardrailConfiguration", in.guardrail_configuration);
  writer.member("inferenceConfig", in.inference_config);
  writer.member("additionalModelRequestFields", in.additional_model_request_fields);
  writer.member("performanceConfig", in.performance_config);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ExternalSourcesRetrieveAndGenerateConfiguration& in) {
  writer.begin_object();
  writer.required("modelArn", in.model_arn);
  writer.required("sources", in.sources);
  writer.member("generationConfiguration", in.generation_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GenerationConfiguration& in) {
  writer.begin_object();
  writer.member("promptTemplate", in.prompt_template);
  writer.member("guardrailConfiguration", in.guardrail_configuration);
  writer.member("inferenceConfig", in.inference_config);
  writer.member("additionalModelRequestFields", in.additional_model_request_fields);
  writer.member("performanceConfig", in.performance_config);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const QueryTransformationConfiguration& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const OrchestrationConfiguration& in) {
  writer.begin_object();
  writer.member("promptTemplate", in.prompt_template);
  writer.member("inferenceConfig", in.inference_config);
  writer.member("additionalModelRequestFields", in.additional_model_request_fields);
  writer.member("queryTransformationConfiguration", in.query_transformation_configuration);
  writer.member("performanceConfig", in.performance_config);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const KnowledgeBaseRetrieveAndGenerateConfiguration& in) {
  writer.begin_object();
  writer.required("knowledgeBaseId", in.knowledge_base_id);
  writer.required("modelArn", in.model_arn);
  writer.member("retrievalConfiguration", in.retrieval_configuration);
  writer.member("generationConfiguration", in.generation_configuration);
  writer.member("orchestrationConfiguration", in.orchestration_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RetrieveAndGenerateConfiguration& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.member("knowledgeBaseConfiguration", in.knowledge_base_configuration);
  writer.member("externalSourcesConfiguration", in.external_sources_configuration);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
