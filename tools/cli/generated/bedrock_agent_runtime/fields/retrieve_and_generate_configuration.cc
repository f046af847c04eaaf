// Tables of the shapes in outcrop/bedrock_agent_runtime/types/retrieve_and_generate_configuration.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/retrieve_and_generate_configuration.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const ByteContentDoc*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ByteContentDoc::identifier>("identifier", true),
      cli::field<&ByteContentDoc::content_type>("contentType", true),
      cli::field<&ByteContentDoc::data>("data", true),
  };
  static constexpr cli::Shape shape{.name = "ByteContentDoc", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ExternalSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ExternalSource::source_type>("sourceType", true),
      cli::field<&ExternalSource::s3_location>("s3Location"),
      cli::field<&ExternalSource::byte_content>("byteContent"),
  };
  static constexpr cli::Shape shape{.name = "ExternalSource", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ExternalSourcesGenerationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ExternalSourcesGenerationConfiguration::prompt_template>("promptTemplate"),
      cli::field<&ExternalSourcesGenerationConfiguration::guardrail_configuration>("guardrailConfiguration"),
      cli::field<&ExternalSourcesGenerationConfiguration::inference_config>("inferenceConfig"),
      cli::field<&ExternalSourcesGenerationConfiguration::additional_model_request_fields>(
          "additionalModelRequestFields"),
      cli::field<&ExternalSourcesGenerationConfiguration::performance_config>("performanceConfig"),
  };
  static constexpr cli::Shape shape{.name = "ExternalSourcesGenerationConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ExternalSourcesRetrieveAndGenerateConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ExternalSourcesRetrieveAndGenerateConfiguration::model_arn>("modelArn", true),
      cli::field<&ExternalSourcesRetrieveAndGenerateConfiguration::sources>("sources", true),
      cli::field<&ExternalSourcesRetrieveAndGenerateConfiguration::generation_configuration>("generationConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "ExternalSourcesRetrieveAndGenerateConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GenerationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GenerationConfiguration::prompt_template>("promptTemplate"),
      cli::field<&GenerationConfiguration::guardrail_configuration>("guardrailConfiguration"),
      cli::field<&GenerationConfiguration::inference_config>("inferenceConfig"),
      cli::field<&GenerationConfiguration::additional_model_request_fields>("additionalModelRequestFields"),
      cli::field<&GenerationConfiguration::performance_config>("performanceConfig"),
  };
  static constexpr cli::Shape shape{.name = "GenerationConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const InferenceConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InferenceConfig::text_inference_config>("textInferenceConfig"),
  };
  static constexpr cli::Shape shape{.name = "InferenceConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const KnowledgeBaseRetrieveAndGenerateConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KnowledgeBaseRetrieveAndGenerateConfiguration::knowledge_base_id>("knowledgeBaseId", true),
      cli::field<&KnowledgeBaseRetrieveAndGenerateConfiguration::model_arn>("modelArn", true),
      cli::field<&KnowledgeBaseRetrieveAndGenerateConfiguration::retrieval_configuration>("retrievalConfiguration"),
      cli::field<&KnowledgeBaseRetrieveAndGenerateConfiguration::generation_configuration>("generationConfiguration"),
      cli::field<&KnowledgeBaseRetrieveAndGenerateConfiguration::orchestration_configuration>(
          "orchestrationConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "KnowledgeBaseRetrieveAndGenerateConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const OrchestrationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OrchestrationConfiguration::prompt_template>("promptTemplate"),
      cli::field<&OrchestrationConfiguration::inference_config>("inferenceConfig"),
      cli::field<&OrchestrationConfiguration::additional_model_request_fields>("additionalModelRequestFields"),
      cli::field<&OrchestrationConfiguration::query_transformation_configuration>("queryTransformationConfiguration"),
      cli::field<&OrchestrationConfiguration::performance_config>("performanceConfig"),
  };
  static constexpr cli::Shape shape{.name = "OrchestrationConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PromptTemplate*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptTemplate::text_prompt_template>("textPromptTemplate"),
  };
  static constexpr cli::Shape shape{.name = "PromptTemplate", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const QueryTransformationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&QueryTransformationConfiguration::type>("type", true),
  };
  static constexpr cli::Shape shape{.name = "QueryTransformationConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RetrieveAndGenerateConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RetrieveAndGenerateConfiguration::type>("type", true),
      cli::field<&RetrieveAndGenerateConfiguration::knowledge_base_configuration>("knowledgeBaseConfiguration"),
      cli::field<&RetrieveAndGenerateConfiguration::external_sources_configuration>("externalSourcesConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "RetrieveAndGenerateConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const S3ObjectDoc*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3ObjectDoc::uri>("uri", true),
  };
  static constexpr cli::Shape shape{.name = "S3ObjectDoc", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const TextInferenceConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&TextInferenceConfig::temperature>("temperature"),
      cli::field<&TextInferenceConfig::top_p>("topP"),
      cli::field<&TextInferenceConfig::max_tokens>("maxTokens"),
      cli::field<&TextInferenceConfig::stop_sequences>("stopSequences"),
  };
  static constexpr cli::Shape shape{.name = "TextInferenceConfig", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
