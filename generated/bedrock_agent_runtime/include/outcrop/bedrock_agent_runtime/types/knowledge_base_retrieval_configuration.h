// KnowledgeBaseRetrievalConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/types/retrieval_filter.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// A metadata field that a filter may use.
struct MetadataAttributeSchema {
  /// The field's name.
  ///
  /// Required.
  std::optional<std::string> key{};
  /// The field's type.
  ///
  /// Required.
  std::optional<OwnedOpen<AttributeType>> type{};
  /// What the field means. The model that makes the filter decides by this text.
  ///
  /// Required.
  std::optional<std::string> description{};
};

/// Lets a model make a filter on metadata from the question.
struct ImplicitFilterConfiguration {
  /// The metadata fields that the filter may use.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::vector<MetadataAttributeSchema>> metadata_attributes{};
  /// The ARN of the model that makes the filter.
  ///
  /// Required.
  std::optional<std::string> model_arn{};
};

/// A metadata field for reranking.
struct FieldForReranking {
  /// The field's name.
  ///
  /// Required.
  std::optional<std::string> field_name{};
};

/// The metadata fields that a model that reranks sees.
///
/// One of its members has to be set.
struct RerankingMetadataSelectiveModeConfiguration {
  /// The model sees these fields alone.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<FieldForReranking>> fields_to_include{};
  /// The model sees all fields but these.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<FieldForReranking>> fields_to_exclude{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

/// Which metadata the model that reranks sees.
struct MetadataConfigurationForReranking {
  /// All of it, or selected fields.
  ///
  /// Required.
  std::optional<OwnedOpen<RerankingMetadataSelectionMode>> selection_mode{};
  /// The selected fields; needed where `selectionMode` is `SELECTIVE`.
  Box<RerankingMetadataSelectiveModeConfiguration> selective_mode_configuration{};
};

/// A model that reranks.
struct VectorSearchBedrockRerankingModelConfiguration {
  /// The model's ARN.
  ///
  /// Required.
  std::optional<std::string> model_arn{};
  /// Further parameters as the model's provider defines them, by name.
  std::optional<std::map<std::string, Document, std::less<>>> additional_model_request_fields{};
};

/// A model of Amazon Bedrock that sorts what was found.
struct VectorSearchBedrockRerankingConfiguration {
  /// The model that reranks.
  ///
  /// Required.
  Box<VectorSearchBedrockRerankingModelConfiguration> model_configuration{};
  /// Results at most after reranking.
  std::optional<std::int32_t> number_of_reranked_results{};
  /// Which metadata the model sees.
  std::optional<MetadataConfigurationForReranking> metadata_configuration{};
};

/// The model that sorts what was found by how well it fits.
struct VectorSearchRerankingConfiguration {
  /// Where the model comes from.
  ///
  /// Required.
  std::optional<OwnedOpen<VectorSearchRerankingConfigurationType>> type{};
  /// A model of Amazon Bedrock.
  Box<VectorSearchBedrockRerankingConfiguration> bedrock_reranking_configuration{};
};

/// How a vector store is searched.
struct KnowledgeBaseVectorSearchConfiguration {
  /// Pieces at most that are found. Absent: 5.
  std::optional<std::int32_t> number_of_results{};
  /// Whether words count beside the meaning. Absent: the service decides by the store.
  std::optional<OwnedOpen<SearchType>> override_search_type{};
  /// Only sources whose metadata meets this filter.
  ///
  /// Sensitive: never logged.
  Box<RetrievalFilter> filter{};
  /// A model that sorts what was found by how well it fits. Absent: nothing is reranked.
  std::optional<VectorSearchRerankingConfiguration> reranking_configuration{};
  /// Lets a model make a filter on metadata from the question.
  Box<ImplicitFilterConfiguration> implicit_filter_configuration{};
};

/// A model that reranks.
struct ManagedSearchBedrockRerankingModelConfiguration {
  /// The model's ARN.
  ///
  /// Required.
  std::optional<std::string> model_arn{};
  /// Further parameters as the model's provider defines them, by name.
  std::optional<std::map<std::string, Document, std::less<>>> additional_model_request_fields{};
};

/// A model of Amazon Bedrock that sorts what a managed search found.
struct ManagedSearchBedrockRerankingConfiguration {
  /// The model that reranks.
  ///
  /// Required.
  Box<ManagedSearchBedrockRerankingModelConfiguration> model_configuration{};
  /// Results at most after reranking.
  std::optional<std::int32_t> number_of_reranked_results{};
  /// Which metadata the model sees.
  std::optional<MetadataConfigurationForReranking> metadata_configuration{};
};

/// The model that sorts what a managed search found by how well it fits.
struct ManagedSearchRerankingConfiguration {
  /// Where the model comes from.
  ///
  /// Required.
  std::optional<OwnedOpen<ManagedSearchRerankingConfigurationType>> type{};
  /// A model of Amazon Bedrock.
  Box<ManagedSearchBedrockRerankingConfiguration> bedrock_reranking_configuration{};
};

/// How a managed knowledge base is searched.
struct ManagedSearchConfiguration {
  /// Pieces at most that are found.
  std::optional<std::int32_t> number_of_results{};
  /// Only sources whose metadata meets this filter.
  ///
  /// Sensitive: never logged.
  Box<RetrievalFilter> filter{};
  /// Whether and by whose model results are reranked.
  std::optional<OwnedOpen<RerankingModelType>> reranking_model_type{};
  /// The model that reranks; needed where `rerankingModelType` is `CUSTOM`.
  std::optional<ManagedSearchRerankingConfiguration> reranking_configuration{};
};

/// How a knowledge base is searched.
struct KnowledgeBaseRetrievalConfiguration {
  /// For knowledge bases with a vector store of their own.
  Box<KnowledgeBaseVectorSearchConfiguration> vector_search_configuration{};
  /// For managed knowledge bases, where the service chooses how to search.
  Box<ManagedSearchConfiguration> managed_search_configuration{};
};

}  // namespace outcrop::bedrock_agent_runtime
