// Writes KnowledgeBaseConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/knowledge_base_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent {

void write_json(internal::JsonWriter& writer, const AudioSegmentationConfiguration& in) {
  writer.begin_object();
  writer.required("fixedLengthDuration", in.fixed_length_duration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AudioConfiguration& in) {
  writer.begin_object();
  writer.required("segmentationConfiguration", in.segmentation_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VideoSegmentationConfiguration& in) {
  writer.begin_object();
  writer.required("fixedLengthDuration", in.fixed_length_duration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VideoConfiguration& in) {
  writer.begin_object();
  writer.required("segmentationConfiguration", in.segmentation_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const BedrockEmbeddingModelConfiguration& in) {
  writer.begin_object();
  writer.member("dimensions", in.dimensions);
  writer.member("embeddingDataType", in.embedding_data_type);
  writer.member("audio", in.audio);
  writer.member("video", in.video);
  writer.member("modelConfiguration", in.model_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CuratedQuery& in) {
  writer.begin_object();
  writer.required("naturalLanguage", in.natural_language);
  writer.required("sql", in.sql);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const EmbeddingModelConfiguration& in) {
  writer.begin_object();
  writer.member("bedrockEmbeddingModelConfiguration", in.bedrock_embedding_model_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const KendraKnowledgeBaseConfiguration& in) {
  writer.begin_object();
  writer.required("kendraIndexArn", in.kendra_index_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SupplementalDataStorageLocation& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.member("s3Location", in.s3_location);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SupplementalDataStorageConfiguration& in) {
  writer.begin_object();
  writer.required("storageLocations", in.storage_locations);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ManagedKnowledgeBaseConfiguration& in) {
  writer.begin_object();
  writer.member("embeddingModelType", in.embedding_model_type);
  writer.member("embeddingModelArn", in.embedding_model_arn);
  writer.member("embeddingModelConfiguration", in.embedding_model_configuration);
  writer.member("serverSideEncryptionConfiguration", in.server_side_encryption_configuration);
  writer.member("supplementalDataStorageConfiguration", in.supplemental_data_storage_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const QueryGenerationColumn& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("inclusion", in.inclusion);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const QueryGenerationTable& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.member("description", in.description);
  writer.member("inclusion", in.inclusion);
  writer.member("columns", in.columns);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const QueryGenerationContext& in) {
  writer.begin_object();
  writer.sensitive().member("tables", in.tables);
  writer.sensitive().member("curatedQueries", in.curated_queries);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const QueryGenerationConfiguration& in) {
  writer.begin_object();
  writer.member("executionTimeoutSeconds", in.execution_timeout_seconds);
  writer.sensitive().member("generationContext", in.generation_context);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RedshiftProvisionedAuthConfiguration& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.member("databaseUser", in.database_user);
  writer.member("usernamePasswordSecretArn", in.username_password_secret_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RedshiftProvisionedConfiguration& in) {
  writer.begin_object();
  writer.required("clusterIdentifier", in.cluster_identifier);
  writer.required("authConfiguration", in.auth_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RedshiftServerlessAuthConfiguration& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.member("usernamePasswordSecretArn", in.username_password_secret_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RedshiftServerlessConfiguration& in) {
  writer.begin_object();
  writer.required("workgroupArn", in.workgroup_arn);
  writer.required("authConfiguration", in.auth_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RedshiftQueryEngineConfiguration& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.member("serverlessConfiguration", in.serverless_configuration);
  writer.member("provisionedConfiguration", in.provisioned_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RedshiftQueryEngineAwsDataCatalogStorageConfiguration& in) {
  writer.begin_object();
  writer.required("tableNames", in.table_names);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RedshiftQueryEngineRedshiftStorageConfiguration& in) {
  writer.begin_object();
  writer.required("databaseName", in.database_name);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RedshiftQueryEngineStorageConfiguration& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.member("awsDataCatalogConfiguration", in.aws_data_catalog_configuration);
  writer.member("redshiftConfiguration", in.redshift_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RedshiftConfiguration& in) {
  writer.begin_object();
  writer.required("storageConfigurations", in.storage_configurations);
  writer.required("queryEngineConfiguration", in.query_engine_configuration);
  writer.member("queryGenerationConfiguration", in.query_generation_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SqlKnowledgeBaseConfiguration& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.member("redshiftConfiguration", in.redshift_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VectorKnowledgeBaseConfiguration& in) {
  writer.begin_object();
  writer.required("embeddingModelArn", in.embedding_model_arn);
  writer.member("embeddingModelConfiguration", in.embedding_model_configuration);
  writer.member("supplementalDataStorageConfiguration", in.supplemental_data_storage_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const KnowledgeBaseConfiguration& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.member("vectorKnowledgeBaseConfiguration", in.vector_knowledge_base_configuration);
  writer.member("managedKnowledgeBaseConfiguration", in.managed_knowledge_base_configuration);
  writer.member("kendraKnowledgeBaseConfiguration", in.kendra_knowledge_base_configuration);
  writer.member("sqlKnowledgeBaseConfiguration", in.sql_knowledge_base_configuration);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
