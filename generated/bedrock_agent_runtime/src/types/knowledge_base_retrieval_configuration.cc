// Writes KnowledgeBaseRetrievalConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/knowledge_base_retrieval_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const MetadataAttributeSchema& in) {
  writer.begin_object();
  writer.sensitive().required("key", in.key);
  writer.sensitive().required("type", in.type);
  writer.sensitive().required("description", in.description);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ImplicitFilterConfiguration& in) {
  writer.begin_object();
  writer.sensitive().required("metadataAttributes", in.metadata_attributes);
  writer.required("modelArn", in.model_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FieldForReranking& in) {
  writer.begin_object();
  writer.required("fieldName", in.field_name);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RerankingMetadataSelectiveModeConfiguration& in) {
  writer.exactly_one("RerankingMetadataSelectiveModeConfiguration",
                     in.fields_to_include.has_value() + in.fields_to_exclude.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("fieldsToInclude", in.fields_to_include);
  writer.sensitive().member("fieldsToExclude", in.fields_to_exclude);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const MetadataConfigurationForReranking& in) {
  writer.begin_object();
  writer.required("selectionMode", in.selection_mode);
  writer.member("selectiveModeConfiguration", in.selective_mode_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VectorSearchBedrockRerankingModelConfiguration& in) {
  writer.begin_object();
  writer.required("modelArn", in.model_arn);
  writer.member("additionalModelRequestFields", in.additional_model_request_fields);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VectorSearchBedrockRerankingConfiguration& in) {
  writer.begin_object();
  writer.required("modelConfiguration", in.model_configuration);
  writer.member("numberOfRerankedResults", in.number_of_reranked_results);
  writer.member("metadataConfiguration", in.metadata_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VectorSearchRerankingConfiguration& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.member("bedrockRerankingConfiguration", in.bedrock_reranking_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const KnowledgeBaseVectorSearchConfiguration& in) {
  writer.begin_object();
  writer.member("numberOfResults", in.number_of_results);
  writer.member("overrideSearchType", in.override_search_type);
  writer.sensitive().member("filter", in.filter);
  writer.member("rerankingConfiguration", in.reranking_configuration);
  writer.member("implicitFilterConfiguration", in.implicit_filter_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ManagedSearchBedrockRerankingModelConfiguration& in) {
  writer.begin_object();
  writer.required("modelArn", in.model_arn);
  writer.member("additionalModelRequestFields", in.additional_model_request_fields);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ManagedSearchBedrockRerankingConfiguration& in) {
  writer.begin_object();
  writer.required("modelConfiguration", in.model_configuration);
  writer.member("numberOfRerankedResults", in.number_of_reranked_results);
  writer.member("metadataConfiguration", in.metadata_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ManagedSearchRerankingConfiguration& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.member("bedrockRerankingConfiguration", in.bedrock_reranking_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ManagedSearchConfiguration& in) {
  writer.begin_object();
  writer.member("numberOfResults", in.number_of_results);
  writer.sensitive().member("filter", in.filter);
  writer.member("rerankingModelType", in.reranking_model_type);
  writer.member("rerankingConfiguration", in.reranking_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const KnowledgeBaseRetrievalConfiguration& in) {
  writer.begin_object();
  writer.member("vectorSearchConfiguration", in.vector_search_configuration);
  writer.member("managedSearchConfiguration", in.managed_search_configuration);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
