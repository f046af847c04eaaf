// Tables of the shapes in outcrop/bedrock/types/evaluation_inference_config.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/evaluation_inference_config.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const ByteContentDoc*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ByteContentDoc::identifier>("identifier", true),
      cli::field<&ByteContentDoc::content_type>("contentType", true),
      cli::field<&ByteContentDoc::data>("data", true),
  };
  static constexpr cli::Shape shape{.name = "ByteContentDoc", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const EvaluationBedrockModel*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationBedrockModel::model_identifier>("modelIdentifier", true),
      cli::field<&EvaluationBedrockModel::inference_params>("inferenceParams"),
      cli::field<&EvaluationBedrockModel::performance_config>("performanceConfig"),
  };
  static constexpr cli::Shape shape{.name = "EvaluationBedrockModel", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const EvaluationInferenceConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationInferenceConfig::models>("models"),
      cli::field<&EvaluationInferenceConfig::rag_configs>("ragConfigs"),
  };
  static constexpr cli::Shape shape{.name = "EvaluationInferenceConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const EvaluationModelConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationModelConfig::bedrock_model>("bedrockModel"),
      cli::field<&EvaluationModelConfig::precomputed_inference_source>("precomputedInferenceSource"),
  };
  static constexpr cli::Shape shape{.name = "EvaluationModelConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const EvaluationPrecomputedInferenceSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationPrecomputedInferenceSource::inference_source_identifier>("inferenceSourceIdentifier", true),
  };
  static constexpr cli::Shape shape{.name = "EvaluationPrecomputedInferenceSource", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const EvaluationPrecomputedRagSourceConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationPrecomputedRagSourceConfig::retrieve_source_config>("retrieveSourceConfig"),
      cli::field<&EvaluationPrecomputedRagSourceConfig::retrieve_and_generate_source_config>(
          "retrieveAndGenerateSourceConfig"),
  };
  static constexpr cli::Shape shape{.name = "EvaluationPrecomputedRagSourceConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const EvaluationPrecomputedRetrieveAndGenerateSourceConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationPrecomputedRetrieveAndGenerateSourceConfig::rag_source_identifier>("ragSourceIdentifier",
                                                                                               true),
  };
  static constexpr cli::Shape shape{.name = "EvaluationPrecomputedRetrieveAndGenerateSourceConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const EvaluationPrecomputedRetrieveSourceConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationPrecomputedRetrieveSourceConfig::rag_source_identifier>("ragSourceIdentifier", true),
  };
  static constexpr cli::Shape shape{.name = "EvaluationPrecomputedRetrieveSourceConfig", .fields = fields};
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
      cli::field<&ExternalSourcesGenerationConfiguration::kb_inference_config>("kbInferenceConfig"),
      cli::field<&ExternalSourcesGenerationConfiguration::additional_model_request_fields>(
          "additionalModelRequestFields"),
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

const cli::Shape& fields_of(const GenerationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GenerationConfiguration::prompt_template>("promptTemplate"),
      cli::field<&GenerationConfiguration::guardrail_configuration>("guardrailConfiguration"),
      cli::field<&GenerationConfiguration::kb_inference_config>("kbInferenceConfig"),
      cli::field<&GenerationConfiguration::additional_model_request_fields>("additionalModelRequestFields"),
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

const cli::Shape& fields_of(const ImplicitFilterConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ImplicitFilterConfiguration::metadata_attributes>("metadataAttributes", true),
      cli::field<&ImplicitFilterConfiguration::model_arn>("modelArn", true),
  };
  static constexpr cli::Shape shape{.name = "ImplicitFilterConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const KbInferenceConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KbInferenceConfig::text_inference_config>("textInferenceConfig"),
  };
  static constexpr cli::Shape shape{.name = "KbInferenceConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const KnowledgeBaseConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KnowledgeBaseConfig::retrieve_config>("retrieveConfig"),
      cli::field<&KnowledgeBaseConfig::retrieve_and_generate_config>("retrieveAndGenerateConfig"),
  };
  static constexpr cli::Shape shape{.name = "KnowledgeBaseConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const KnowledgeBaseRetrievalConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KnowledgeBaseRetrievalConfiguration::vector_search_configuration>("vectorSearchConfiguration", true),
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
      cli::field<&KnowledgeBaseVectorSearchConfiguration::implicit_filter_configuration>("implicitFilterConfiguration"),
      cli::field<&KnowledgeBaseVectorSearchConfiguration::reranking_configuration>("rerankingConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "KnowledgeBaseVectorSearchConfiguration", .fields = fields};
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

const cli::Shape& fields_of(const OrchestrationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OrchestrationConfiguration::query_transformation_configuration>("queryTransformationConfiguration",
                                                                                  true),
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

const cli::Shape& fields_of(const QueryTransformationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&QueryTransformationConfiguration::type>("type", true),
  };
  static constexpr cli::Shape shape{.name = "QueryTransformationConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RAGConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RAGConfig::knowledge_base_config>("knowledgeBaseConfig"),
      cli::field<&RAGConfig::precomputed_rag_source_config>("precomputedRagSourceConfig"),
  };
  static constexpr cli::Shape shape{.name = "RAGConfig", .fields = fields, .is_union = true};
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

const cli::Shape& fields_of(const RetrieveConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RetrieveConfig::knowledge_base_id>("knowledgeBaseId", true),
      cli::field<&RetrieveConfig::knowledge_base_retrieval_configuration>("knowledgeBaseRetrievalConfiguration", true),
  };
  static constexpr cli::Shape shape{.name = "RetrieveConfig", .fields = fields};
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

}  // namespace outcrop::bedrock
