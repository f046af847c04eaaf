// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "bedrock_agent_runtime/fields.h"

#include <outcrop/bedrock_agent_runtime/types.h>

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const BedrockRerankingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BedrockRerankingConfiguration::number_of_results>("numberOfResults"),
      cli::field<&BedrockRerankingConfiguration::model_configuration>("modelConfiguration", true),
  };
  static constexpr cli::Shape shape{.name = "BedrockRerankingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const BedrockRerankingModelConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BedrockRerankingModelConfiguration::model_arn>("modelArn", true),
      cli::field<&BedrockRerankingModelConfiguration::additional_model_request_fields>("additionalModelRequestFields"),
  };
  static constexpr cli::Shape shape{.name = "BedrockRerankingModelConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const BedrockSessionContentBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BedrockSessionContentBlock::text>("text"),
      cli::field<&BedrockSessionContentBlock::image>("image"),
  };
  static constexpr cli::Shape shape{.name = "BedrockSessionContentBlock", .fields = fields, .is_union = true};
  return shape;
}

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

const cli::Shape& fields_of(const FieldForReranking*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FieldForReranking::field_name>("fieldName", true),
  };
  static constexpr cli::Shape shape{.name = "FieldForReranking", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FilterAttribute*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FilterAttribute::key>("key", true),
      cli::field<&FilterAttribute::value>("value", true),
  };
  static constexpr cli::Shape shape{.name = "FilterAttribute", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FlowInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FlowInput::node_name>("nodeName", true),
      cli::field<&FlowInput::node_output_name>("nodeOutputName"),
      cli::field<&FlowInput::content>("content", true),
      cli::field<&FlowInput::node_input_name>("nodeInputName"),
  };
  static constexpr cli::Shape shape{.name = "FlowInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FlowInputContent*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FlowInputContent::document>("document"),
  };
  static constexpr cli::Shape shape{.name = "FlowInputContent", .fields = fields, .is_union = true};
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

const cli::Shape& fields_of(const GuardrailConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailConfiguration::guardrail_id>("guardrailId", true),
      cli::field<&GuardrailConfiguration::guardrail_version>("guardrailVersion", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ImageBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ImageBlock::format>("format", true),
      cli::field<&ImageBlock::source>("source", true),
  };
  static constexpr cli::Shape shape{.name = "ImageBlock", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ImageSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ImageSource::bytes>("bytes"),
      cli::field<&ImageSource::s3_location>("s3Location"),
  };
  static constexpr cli::Shape shape{.name = "ImageSource", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ImplicitFilterConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ImplicitFilterConfiguration::metadata_attributes>("metadataAttributes", true),
      cli::field<&ImplicitFilterConfiguration::model_arn>("modelArn", true),
  };
  static constexpr cli::Shape shape{.name = "ImplicitFilterConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const InferenceConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InferenceConfig::text_inference_config>("textInferenceConfig"),
  };
  static constexpr cli::Shape shape{.name = "InferenceConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const InputImage*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InputImage::format>("format", true),
      cli::field<&InputImage::inline_content>("inlineContent", true),
  };
  static constexpr cli::Shape shape{.name = "InputImage", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const InvocationStepPayload*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InvocationStepPayload::content_blocks>("contentBlocks"),
  };
  static constexpr cli::Shape shape{.name = "InvocationStepPayload", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const KnowledgeBaseQuery*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KnowledgeBaseQuery::type>("type"),
      cli::field<&KnowledgeBaseQuery::text>("text"),
      cli::field<&KnowledgeBaseQuery::image>("image"),
  };
  static constexpr cli::Shape shape{.name = "KnowledgeBaseQuery", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const KnowledgeBaseRetrievalConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KnowledgeBaseRetrievalConfiguration::vector_search_configuration>("vectorSearchConfiguration"),
      cli::field<&KnowledgeBaseRetrievalConfiguration::managed_search_configuration>("managedSearchConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "KnowledgeBaseRetrievalConfiguration", .fields = fields};
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

const cli::Shape& fields_of(const KnowledgeBaseVectorSearchConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KnowledgeBaseVectorSearchConfiguration::number_of_results>("numberOfResults"),
      cli::field<&KnowledgeBaseVectorSearchConfiguration::override_search_type>("overrideSearchType"),
      cli::field<&KnowledgeBaseVectorSearchConfiguration::filter>("filter"),
      cli::field<&KnowledgeBaseVectorSearchConfiguration::reranking_configuration>("rerankingConfiguration"),
      cli::field<&KnowledgeBaseVectorSearchConfiguration::implicit_filter_configuration>("implicitFilterConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "KnowledgeBaseVectorSearchConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ManagedSearchBedrockRerankingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ManagedSearchBedrockRerankingConfiguration::model_configuration>("modelConfiguration", true),
      cli::field<&ManagedSearchBedrockRerankingConfiguration::number_of_reranked_results>("numberOfRerankedResults"),
      cli::field<&ManagedSearchBedrockRerankingConfiguration::metadata_configuration>("metadataConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "ManagedSearchBedrockRerankingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ManagedSearchBedrockRerankingModelConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ManagedSearchBedrockRerankingModelConfiguration::model_arn>("modelArn", true),
      cli::field<&ManagedSearchBedrockRerankingModelConfiguration::additional_model_request_fields>(
          "additionalModelRequestFields"),
  };
  static constexpr cli::Shape shape{.name = "ManagedSearchBedrockRerankingModelConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ManagedSearchConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ManagedSearchConfiguration::number_of_results>("numberOfResults"),
      cli::field<&ManagedSearchConfiguration::filter>("filter"),
      cli::field<&ManagedSearchConfiguration::reranking_model_type>("rerankingModelType"),
      cli::field<&ManagedSearchConfiguration::reranking_configuration>("rerankingConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "ManagedSearchConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ManagedSearchRerankingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ManagedSearchRerankingConfiguration::type>("type", true),
      cli::field<&ManagedSearchRerankingConfiguration::bedrock_reranking_configuration>(
          "bedrockRerankingConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "ManagedSearchRerankingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MetadataAttributeSchema*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MetadataAttributeSchema::key>("key", true),
      cli::field<&MetadataAttributeSchema::type>("type", true),
      cli::field<&MetadataAttributeSchema::description>("description", true),
  };
  static constexpr cli::Shape shape{.name = "MetadataAttributeSchema", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MetadataConfigurationForReranking*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MetadataConfigurationForReranking::selection_mode>("selectionMode", true),
      cli::field<&MetadataConfigurationForReranking::selective_mode_configuration>("selectiveModeConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "MetadataConfigurationForReranking", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ModelPerformanceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModelPerformanceConfiguration::performance_config>("performanceConfig"),
  };
  static constexpr cli::Shape shape{.name = "ModelPerformanceConfiguration", .fields = fields};
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

const cli::Shape& fields_of(const PerformanceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PerformanceConfiguration::latency>("latency"),
  };
  static constexpr cli::Shape shape{.name = "PerformanceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PromptTemplate*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptTemplate::text_prompt_template>("textPromptTemplate"),
  };
  static constexpr cli::Shape shape{.name = "PromptTemplate", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const QueryGenerationInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&QueryGenerationInput::type>("type", true),
      cli::field<&QueryGenerationInput::text>("text", true),
  };
  static constexpr cli::Shape shape{.name = "QueryGenerationInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const QueryTransformationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&QueryTransformationConfiguration::type>("type", true),
  };
  static constexpr cli::Shape shape{.name = "QueryTransformationConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RerankDocument*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RerankDocument::type>("type", true),
      cli::field<&RerankDocument::text_document>("textDocument"),
      cli::field<&RerankDocument::json_document>("jsonDocument"),
  };
  static constexpr cli::Shape shape{.name = "RerankDocument", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RerankQuery*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RerankQuery::type>("type", true),
      cli::field<&RerankQuery::text_query>("textQuery", true),
  };
  static constexpr cli::Shape shape{.name = "RerankQuery", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RerankSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RerankSource::type>("type", true),
      cli::field<&RerankSource::inline_document_source>("inlineDocumentSource", true),
  };
  static constexpr cli::Shape shape{.name = "RerankSource", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RerankTextDocument*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RerankTextDocument::text>("text"),
  };
  static constexpr cli::Shape shape{.name = "RerankTextDocument", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RerankingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RerankingConfiguration::type>("type", true),
      cli::field<&RerankingConfiguration::bedrock_reranking_configuration>("bedrockRerankingConfiguration", true),
  };
  static constexpr cli::Shape shape{.name = "RerankingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RerankingMetadataSelectiveModeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RerankingMetadataSelectiveModeConfiguration::fields_to_include>("fieldsToInclude"),
      cli::field<&RerankingMetadataSelectiveModeConfiguration::fields_to_exclude>("fieldsToExclude"),
  };
  static constexpr cli::Shape shape{
      .name = "RerankingMetadataSelectiveModeConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const RetrievalFilter*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RetrievalFilter::equals>("equals"),
      cli::field<&RetrievalFilter::not_equals>("notEquals"),
      cli::field<&RetrievalFilter::greater_than>("greaterThan"),
      cli::field<&RetrievalFilter::greater_than_or_equals>("greaterThanOrEquals"),
      cli::field<&RetrievalFilter::less_than>("lessThan"),
      cli::field<&RetrievalFilter::less_than_or_equals>("lessThanOrEquals"),
      cli::field<&RetrievalFilter::in>("in"),
      cli::field<&RetrievalFilter::not_in>("notIn"),
      cli::field<&RetrievalFilter::starts_with>("startsWith"),
      cli::field<&RetrievalFilter::list_contains>("listContains"),
      cli::field<&RetrievalFilter::string_contains>("stringContains"),
      cli::field<&RetrievalFilter::and_all>("andAll"),
      cli::field<&RetrievalFilter::or_all>("orAll"),
  };
  static constexpr cli::Shape shape{.name = "RetrievalFilter", .fields = fields, .is_union = true};
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

const cli::Shape& fields_of(const RetrieveAndGenerateInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RetrieveAndGenerateInput::text>("text", true),
  };
  static constexpr cli::Shape shape{.name = "RetrieveAndGenerateInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RetrieveAndGenerateSessionConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RetrieveAndGenerateSessionConfiguration::kms_key_arn>("kmsKeyArn", true),
  };
  static constexpr cli::Shape shape{.name = "RetrieveAndGenerateSessionConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const S3Location*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3Location::uri>("uri", true),
  };
  static constexpr cli::Shape shape{.name = "S3Location", .fields = fields};
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

const cli::Shape& fields_of(const UserContext*) {
  static constexpr cli::Field fields[] = {
      cli::field<&UserContext::user_id>("userId", true),
  };
  static constexpr cli::Shape shape{.name = "UserContext", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VectorSearchBedrockRerankingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VectorSearchBedrockRerankingConfiguration::model_configuration>("modelConfiguration", true),
      cli::field<&VectorSearchBedrockRerankingConfiguration::number_of_reranked_results>("numberOfRerankedResults"),
      cli::field<&VectorSearchBedrockRerankingConfiguration::metadata_configuration>("metadataConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "VectorSearchBedrockRerankingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VectorSearchBedrockRerankingModelConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VectorSearchBedrockRerankingModelConfiguration::model_arn>("modelArn", true),
      cli::field<&VectorSearchBedrockRerankingModelConfiguration::additional_model_request_fields>(
          "additionalModelRequestFields"),
  };
  static constexpr cli::Shape shape{.name = "VectorSearchBedrockRerankingModelConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VectorSearchRerankingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VectorSearchRerankingConfiguration::type>("type", true),
      cli::field<&VectorSearchRerankingConfiguration::bedrock_reranking_configuration>("bedrockRerankingConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "VectorSearchRerankingConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
