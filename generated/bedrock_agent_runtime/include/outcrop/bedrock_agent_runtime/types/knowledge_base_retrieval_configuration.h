// KnowledgeBaseRetrievalConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/retrieval_filter.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// A metadata field that a filter may use.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_MetadataAttributeSchema.html
struct MetadataAttributeSchema {
  /// The field's name.
  ///
  /// Required. 1 to 256 characters, matching ^[\s\S]+$.
  std::optional<std::string> key{};
  /// The field's type.
  ///
  /// Required.
  std::optional<OwnedOpen<AttributeType>> type{};
  /// What the field means. The model that makes the filter decides by this text.
  ///
  /// Required. 1 to 1024 characters, matching ^[\s\S]+$.
  std::optional<std::string> description{};

  friend bool operator==(const MetadataAttributeSchema&, const MetadataAttributeSchema&) = default;
};
void write_json(internal::JsonWriter& writer, const MetadataAttributeSchema& in);

/// Lets a model make a filter on metadata from the question.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ImplicitFilterConfiguration.html
struct ImplicitFilterConfiguration {
  /// The metadata fields that the filter may use.
  ///
  /// Required. 1 to 25 entries. Sensitive: never logged.
  std::optional<std::vector<MetadataAttributeSchema>> metadata_attributes{};
  /// The ARN of the model that makes the filter.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> model_arn{};

  friend bool operator==(const ImplicitFilterConfiguration&, const ImplicitFilterConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ImplicitFilterConfiguration& in);

/// A metadata field for reranking.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FieldForReranking.html
struct FieldForReranking {
  /// The field's name.
  ///
  /// Required. 1 to 2000 characters.
  std::optional<std::string> field_name{};

  friend bool operator==(const FieldForReranking&, const FieldForReranking&) = default;
};
void write_json(internal::JsonWriter& writer, const FieldForReranking& in);

/// The metadata fields that a model that reranks sees.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RerankingMetadataSelectiveModeConfiguration.html
struct RerankingMetadataSelectiveModeConfiguration {
  /// The model sees these fields alone.
  ///
  /// 1 to 100 entries. Sensitive: never logged.
  std::optional<std::vector<FieldForReranking>> fields_to_include{};
  /// The model sees all fields but these.
  ///
  /// 1 to 100 entries. Sensitive: never logged.
  std::optional<std::vector<FieldForReranking>> fields_to_exclude{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const RerankingMetadataSelectiveModeConfiguration&,
                         const RerankingMetadataSelectiveModeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RerankingMetadataSelectiveModeConfiguration& in);

/// Which metadata the model that reranks sees.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_MetadataConfigurationForReranking.html
struct MetadataConfigurationForReranking {
  /// All of it, or selected fields.
  ///
  /// Required.
  std::optional<OwnedOpen<RerankingMetadataSelectionMode>> selection_mode{};
  /// The selected fields; needed where `selectionMode` is `SELECTIVE`.
  Box<RerankingMetadataSelectiveModeConfiguration> selective_mode_configuration{};

  friend bool operator==(const MetadataConfigurationForReranking&, const MetadataConfigurationForReranking&) = default;
};
void write_json(internal::JsonWriter& writer, const MetadataConfigurationForReranking& in);

/// A model of Amazon Bedrock that reranks, and its own parameters.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_VectorSearchBedrockRerankingModelConfiguration.html
struct VectorSearchBedrockRerankingModelConfiguration {
  /// The model's ARN.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> model_arn{};
  /// Further parameters as the model's provider defines them, by name.
  std::optional<std::map<std::string, Document, std::less<>>> additional_model_request_fields{};

  friend bool operator==(const VectorSearchBedrockRerankingModelConfiguration&,
                         const VectorSearchBedrockRerankingModelConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const VectorSearchBedrockRerankingModelConfiguration& in);

/// A model of Amazon Bedrock that sorts what was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_VectorSearchBedrockRerankingConfiguration.html
struct VectorSearchBedrockRerankingConfiguration {
  /// The model that reranks.
  ///
  /// Required.
  Box<VectorSearchBedrockRerankingModelConfiguration> model_configuration{};
  /// Results at most after reranking.
  ///
  /// 1 to 100.
  std::optional<std::int32_t> number_of_reranked_results{};
  /// Which metadata the model sees.
  std::optional<MetadataConfigurationForReranking> metadata_configuration{};

  friend bool operator==(const VectorSearchBedrockRerankingConfiguration&,
                         const VectorSearchBedrockRerankingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const VectorSearchBedrockRerankingConfiguration& in);

/// The model that sorts what was found by how well it fits.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_VectorSearchRerankingConfiguration.html
struct VectorSearchRerankingConfiguration {
  /// Where the model comes from.
  ///
  /// Required.
  std::optional<OwnedOpen<VectorSearchRerankingConfigurationType>> type{};
  /// A model of Amazon Bedrock.
  Box<VectorSearchBedrockRerankingConfiguration> bedrock_reranking_configuration{};

  friend bool operator==(const VectorSearchRerankingConfiguration&,
                         const VectorSearchRerankingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const VectorSearchRerankingConfiguration& in);

/// How a vector store is searched.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_KnowledgeBaseVectorSearchConfiguration.html
struct KnowledgeBaseVectorSearchConfiguration {
  /// Pieces at most that are found. Absent: 5.
  ///
  /// 1 to 100.
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

  friend bool operator==(const KnowledgeBaseVectorSearchConfiguration&,
                         const KnowledgeBaseVectorSearchConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const KnowledgeBaseVectorSearchConfiguration& in);

/// A model of Amazon Bedrock that reranks, and its own parameters.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ManagedSearchBedrockRerankingModelConfiguration.html
struct ManagedSearchBedrockRerankingModelConfiguration {
  /// The model's ARN.
  ///
  /// Required.
  std::optional<std::string> model_arn{};
  /// Further parameters as the model's provider defines them, by name.
  std::optional<std::map<std::string, Document, std::less<>>> additional_model_request_fields{};

  friend bool operator==(const ManagedSearchBedrockRerankingModelConfiguration&,
                         const ManagedSearchBedrockRerankingModelConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ManagedSearchBedrockRerankingModelConfiguration& in);

/// A model of Amazon Bedrock that sorts what a managed search found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ManagedSearchBedrockRerankingConfiguration.html
struct ManagedSearchBedrockRerankingConfiguration {
  /// The model that reranks.
  ///
  /// Required.
  Box<ManagedSearchBedrockRerankingModelConfiguration> model_configuration{};
  /// Results at most after reranking.
  std::optional<std::int32_t> number_of_reranked_results{};
  /// Which metadata the model sees.
  std::optional<MetadataConfigurationForReranking> metadata_configuration{};

  friend bool operator==(const ManagedSearchBedrockRerankingConfiguration&,
                         const ManagedSearchBedrockRerankingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ManagedSearchBedrockRerankingConfiguration& in);

/// The model that sorts what a managed search found by how well it fits.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ManagedSearchRerankingConfiguration.html
struct ManagedSearchRerankingConfiguration {
  /// Where the model comes from.
  ///
  /// Required.
  std::optional<OwnedOpen<ManagedSearchRerankingConfigurationType>> type{};
  /// A model of Amazon Bedrock.
  Box<ManagedSearchBedrockRerankingConfiguration> bedrock_reranking_configuration{};

  friend bool operator==(const ManagedSearchRerankingConfiguration&,
                         const ManagedSearchRerankingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ManagedSearchRerankingConfiguration& in);

/// How a managed knowledge base is searched.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ManagedSearchConfiguration.html
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

  friend bool operator==(const ManagedSearchConfiguration&, const ManagedSearchConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ManagedSearchConfiguration& in);

/// How a knowledge base is searched.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_KnowledgeBaseRetrievalConfiguration.html
struct KnowledgeBaseRetrievalConfiguration {
  /// For knowledge bases with a vector store of their own.
  Box<KnowledgeBaseVectorSearchConfiguration> vector_search_configuration{};
  /// For managed knowledge bases, where the service chooses how to search.
  Box<ManagedSearchConfiguration> managed_search_configuration{};

  friend bool operator==(const KnowledgeBaseRetrievalConfiguration&,
                         const KnowledgeBaseRetrievalConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const KnowledgeBaseRetrievalConfiguration& in);

}  // namespace outcrop::bedrock_agent_runtime
