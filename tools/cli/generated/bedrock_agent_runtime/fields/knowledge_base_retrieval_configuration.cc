// Tables of the shapes in outcrop/bedrock_agent_runtime/types/knowledge_base_retrieval_configuration.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/knowledge_base_retrieval_configuration.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const FieldForReranking*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FieldForReranking::field_name>("fieldName", true),
  };
  static constexpr cli::Shape shape{.name = "FieldForReranking", .fields = fields};
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

const cli::Shape& fields_of(const KnowledgeBaseRetrievalConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KnowledgeBaseRetrievalConfiguration::vector_search_configuration>("vectorSearchConfiguration"),
      cli::field<&KnowledgeBaseRetrievalConfiguration::managed_search_configuration>("managedSearchConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "KnowledgeBaseRetrievalConfiguration", .fields = fields};
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

const cli::Shape& fields_of(const RerankingMetadataSelectiveModeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RerankingMetadataSelectiveModeConfiguration::fields_to_include>("fieldsToInclude"),
      cli::field<&RerankingMetadataSelectiveModeConfiguration::fields_to_exclude>("fieldsToExclude"),
  };
  static constexpr cli::Shape shape{
      .name = "RerankingMetadataSelectiveModeConfiguration", .fields = fields, .is_union = true};
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
