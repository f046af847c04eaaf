// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/knowledge_base.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/types/knowledge_base_configuration.h"
#include "outcrop/bedrock_agent/types/storage_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

AudioSegmentationConfiguration to_owned(const AudioSegmentationConfigurationView& view) {
  AudioSegmentationConfiguration owned;
  internal::own(owned.fixed_length_duration, view.fixed_length_duration);
  return owned;
}

AudioConfiguration to_owned(const AudioConfigurationView& view) {
  AudioConfiguration owned;
  internal::own(owned.segmentation_configuration, view.segmentation_configuration);
  return owned;
}

VideoSegmentationConfiguration to_owned(const VideoSegmentationConfigurationView& view) {
  VideoSegmentationConfiguration owned;
  internal::own(owned.fixed_length_duration, view.fixed_length_duration);
  return owned;
}

VideoConfiguration to_owned(const VideoConfigurationView& view) {
  VideoConfiguration owned;
  internal::own(owned.segmentation_configuration, view.segmentation_configuration);
  return owned;
}

BedrockEmbeddingModelConfiguration to_owned(const BedrockEmbeddingModelConfigurationView& view) {
  BedrockEmbeddingModelConfiguration owned;
  internal::own(owned.dimensions, view.dimensions);
  internal::own(owned.embedding_data_type, view.embedding_data_type);
  internal::own(owned.audio, view.audio);
  internal::own(owned.video, view.video);
  internal::own(owned.model_configuration, view.model_configuration);
  return owned;
}

CuratedQuery to_owned(const CuratedQueryView& view) {
  CuratedQuery owned;
  internal::own(owned.natural_language, view.natural_language);
  internal::own(owned.sql, view.sql);
  return owned;
}

EmbeddingModelConfiguration to_owned(const EmbeddingModelConfigurationView& view) {
  EmbeddingModelConfiguration owned;
  internal::own(owned.bedrock_embedding_model_configuration, view.bedrock_embedding_model_configuration);
  return owned;
}

KendraKnowledgeBaseConfiguration to_owned(const KendraKnowledgeBaseConfigurationView& view) {
  KendraKnowledgeBaseConfiguration owned;
  internal::own(owned.kendra_index_arn, view.kendra_index_arn);
  return owned;
}

SupplementalDataStorageLocation to_owned(const SupplementalDataStorageLocationView& view) {
  SupplementalDataStorageLocation owned;
  internal::own(owned.type, view.type);
  internal::own(owned.s3_location, view.s3_location);
  return owned;
}

SupplementalDataStorageConfiguration to_owned(const SupplementalDataStorageConfigurationView& view) {
  SupplementalDataStorageConfiguration owned;
  internal::own(owned.storage_locations, view.storage_locations);
  return owned;
}

ManagedKnowledgeBaseConfiguration to_owned(const ManagedKnowledgeBaseConfigurationView& view) {
  ManagedKnowledgeBaseConfiguration owned;
  internal::own(owned.embedding_model_type, view.embedding_model_type);
  internal::own(owned.embedding_model_arn, view.embedding_model_arn);
  internal::own(owned.embedding_model_configuration, view.embedding_model_configuration);
  internal::own(owned.server_side_encryption_configuration, view.server_side_encryption_configuration);
  internal::own(owned.supplemental_data_storage_configuration, view.supplemental_data_storage_configuration);
  return owned;
}

QueryGenerationColumn to_owned(const QueryGenerationColumnView& view) {
  QueryGenerationColumn owned;
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.inclusion, view.inclusion);
  return owned;
}

QueryGenerationTable to_owned(const QueryGenerationTableView& view) {
  QueryGenerationTable owned;
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.inclusion, view.inclusion);
  internal::own(owned.columns, view.columns);
  return owned;
}

QueryGenerationContext to_owned(const QueryGenerationContextView& view) {
  QueryGenerationContext owned;
  internal::own(owned.tables, view.tables);
  internal::own(owned.curated_queries, view.curated_queries);
  return owned;
}

QueryGenerationConfiguration to_owned(const QueryGenerationConfigurationView& view) {
  QueryGenerationConfiguration owned;
  internal::own(owned.execution_timeout_seconds, view.execution_timeout_seconds);
  internal::own(owned.generation_context, view.generation_context);
  return owned;
}

RedshiftProvisionedAuthConfiguration to_owned(const RedshiftProvisionedAuthConfigurationView& view) {
  RedshiftProvisionedAuthConfiguration owned;
  internal::own(owned.type, view.type);
  internal::own(owned.database_user, view.database_user);
  internal::own(owned.username_password_secret_arn, view.username_password_secret_arn);
  return owned;
}

RedshiftProvisionedConfiguration to_owned(const RedshiftProvisionedConfigurationView& view) {
  RedshiftProvisionedConfiguration owned;
  internal::own(owned.cluster_identifier, view.cluster_identifier);
  internal::own(owned.auth_configuration, view.auth_configuration);
  return owned;
}

RedshiftServerlessAuthConfiguration to_owned(const RedshiftServerlessAuthConfigurationView& view) {
  RedshiftServerlessAuthConfiguration owned;
  internal::own(owned.type, view.type);
  internal::own(owned.username_password_secret_arn, view.username_password_secret_arn);
  return owned;
}

RedshiftServerlessConfiguration to_owned(const RedshiftServerlessConfigurationView& view) {
  RedshiftServerlessConfiguration owned;
  internal::own(owned.workgroup_arn, view.workgroup_arn);
  internal::own(owned.auth_configuration, view.auth_configuration);
  return owned;
}

RedshiftQueryEngineConfiguration to_owned(const RedshiftQueryEngineConfigurationView& view) {
  RedshiftQueryEngineConfiguration owned;
  internal::own(owned.type, view.type);
  internal::own(owned.serverless_configuration, view.serverless_configuration);
  internal::own(owned.provisioned_configuration, view.provisioned_configuration);
  return owned;
}

RedshiftQueryEngineAwsDataCatalogStorageConfiguration to_owned(
    const RedshiftQueryEngineAwsDataCatalogStorageConfigurationView& view) {
  RedshiftQueryEngineAwsDataCatalogStorageConfiguration owned;
  internal::own(owned.table_names, view.table_names);
  return owned;
}

RedshiftQueryEngineRedshiftStorageConfiguration to_owned(
    const RedshiftQueryEngineRedshiftStorageConfigurationView& view) {
  RedshiftQueryEngineRedshiftStorageConfiguration owned;
  internal::own(owned.database_name, view.database_name);
  return owned;
}

RedshiftQueryEngineStorageConfiguration to_owned(const RedshiftQueryEngineStorageConfigurationView& view) {
  RedshiftQueryEngineStorageConfiguration owned;
  internal::own(owned.type, view.type);
  internal::own(owned.aws_data_catalog_configuration, view.aws_data_catalog_configuration);
  internal::own(owned.redshift_configuration, view.redshift_configuration);
  return owned;
}

RedshiftConfiguration to_owned(const RedshiftConfigurationView& view) {
  RedshiftConfiguration owned;
  internal::own(owned.storage_configurations, view.storage_configurations);
  internal::own(owned.query_engine_configuration, view.query_engine_configuration);
  internal::own(owned.query_generation_configuration, view.query_generation_configuration);
  return owned;
}

SqlKnowledgeBaseConfiguration to_owned(const SqlKnowledgeBaseConfigurationView& view) {
  SqlKnowledgeBaseConfiguration owned;
  internal::own(owned.type, view.type);
  internal::own(owned.redshift_configuration, view.redshift_configuration);
  return owned;
}

VectorKnowledgeBaseConfiguration to_owned(const VectorKnowledgeBaseConfigurationView& view) {
  VectorKnowledgeBaseConfiguration owned;
  internal::own(owned.embedding_model_arn, view.embedding_model_arn);
  internal::own(owned.embedding_model_configuration, view.embedding_model_configuration);
  internal::own(owned.supplemental_data_storage_configuration, view.supplemental_data_storage_configuration);
  return owned;
}

KnowledgeBaseConfiguration to_owned(const KnowledgeBaseConfigurationView& view) {
  KnowledgeBaseConfiguration owned;
  internal::own(owned.type, view.type);
  internal::own(owned.vector_knowledge_base_configuration, view.vector_knowledge_base_configuration);
  internal::own(owned.managed_knowledge_base_configuration, view.managed_knowledge_base_configuration);
  internal::own(owned.kendra_knowledge_base_configuration, view.kendra_knowledge_base_configuration);
  internal::own(owned.sql_knowledge_base_configuration, view.sql_knowledge_base_configuration);
  return owned;
}

MongoDbAtlasFieldMapping to_owned(const MongoDbAtlasFieldMappingView& view) {
  MongoDbAtlasFieldMapping owned;
  internal::own(owned.vector_field, view.vector_field);
  internal::own(owned.text_field, view.text_field);
  internal::own(owned.metadata_field, view.metadata_field);
  return owned;
}

MongoDbAtlasConfiguration to_owned(const MongoDbAtlasConfigurationView& view) {
  MongoDbAtlasConfiguration owned;
  internal::own(owned.endpoint, view.endpoint);
  internal::own(owned.database_name, view.database_name);
  internal::own(owned.collection_name, view.collection_name);
  internal::own(owned.vector_index_name, view.vector_index_name);
  internal::own(owned.credentials_secret_arn, view.credentials_secret_arn);
  internal::own(owned.field_mapping, view.field_mapping);
  internal::own(owned.endpoint_service_name, view.endpoint_service_name);
  internal::own(owned.text_index_name, view.text_index_name);
  return owned;
}

NeptuneAnalyticsFieldMapping to_owned(const NeptuneAnalyticsFieldMappingView& view) {
  NeptuneAnalyticsFieldMapping owned;
  internal::own(owned.text_field, view.text_field);
  internal::own(owned.metadata_field, view.metadata_field);
  return owned;
}

NeptuneAnalyticsConfiguration to_owned(const NeptuneAnalyticsConfigurationView& view) {
  NeptuneAnalyticsConfiguration owned;
  internal::own(owned.graph_arn, view.graph_arn);
  internal::own(owned.field_mapping, view.field_mapping);
  return owned;
}

OpenSearchManagedClusterFieldMapping to_owned(const OpenSearchManagedClusterFieldMappingView& view) {
  OpenSearchManagedClusterFieldMapping owned;
  internal::own(owned.vector_field, view.vector_field);
  internal::own(owned.text_field, view.text_field);
  internal::own(owned.metadata_field, view.metadata_field);
  return owned;
}

OpenSearchManagedClusterConfiguration to_owned(const OpenSearchManagedClusterConfigurationView& view) {
  OpenSearchManagedClusterConfiguration owned;
  internal::own(owned.domain_endpoint, view.domain_endpoint);
  internal::own(owned.domain_arn, view.domain_arn);
  internal::own(owned.vector_index_name, view.vector_index_name);
  internal::own(owned.field_mapping, view.field_mapping);
  return owned;
}

OpenSearchServerlessFieldMapping to_owned(const OpenSearchServerlessFieldMappingView& view) {
  OpenSearchServerlessFieldMapping owned;
  internal::own(owned.vector_field, view.vector_field);
  internal::own(owned.text_field, view.text_field);
  internal::own(owned.metadata_field, view.metadata_field);
  return owned;
}

OpenSearchServerlessConfiguration to_owned(const OpenSearchServerlessConfigurationView& view) {
  OpenSearchServerlessConfiguration owned;
  internal::own(owned.collection_arn, view.collection_arn);
  internal::own(owned.vector_index_name, view.vector_index_name);
  internal::own(owned.field_mapping, view.field_mapping);
  return owned;
}

PineconeFieldMapping to_owned(const PineconeFieldMappingView& view) {
  PineconeFieldMapping owned;
  internal::own(owned.text_field, view.text_field);
  internal::own(owned.metadata_field, view.metadata_field);
  return owned;
}

PineconeConfiguration to_owned(const PineconeConfigurationView& view) {
  PineconeConfiguration owned;
  internal::own(owned.connection_string, view.connection_string);
  internal::own(owned.credentials_secret_arn, view.credentials_secret_arn);
  internal::own(owned.namespace_, view.namespace_);
  internal::own(owned.field_mapping, view.field_mapping);
  return owned;
}

RdsFieldMapping to_owned(const RdsFieldMappingView& view) {
  RdsFieldMapping owned;
  internal::own(owned.primary_key_field, view.primary_key_field);
  internal::own(owned.vector_field, view.vector_field);
  internal::own(owned.text_field, view.text_field);
  internal::own(owned.metadata_field, view.metadata_field);
  internal::own(owned.custom_metadata_field, view.custom_metadata_field);
  return owned;
}

RdsConfiguration to_owned(const RdsConfigurationView& view) {
  RdsConfiguration owned;
  internal::own(owned.resource_arn, view.resource_arn);
  internal::own(owned.credentials_secret_arn, view.credentials_secret_arn);
  internal::own(owned.database_name, view.database_name);
  internal::own(owned.table_name, view.table_name);
  internal::own(owned.field_mapping, view.field_mapping);
  return owned;
}

RedisEnterpriseCloudFieldMapping to_owned(const RedisEnterpriseCloudFieldMappingView& view) {
  RedisEnterpriseCloudFieldMapping owned;
  internal::own(owned.vector_field, view.vector_field);
  internal::own(owned.text_field, view.text_field);
  internal::own(owned.metadata_field, view.metadata_field);
  return owned;
}

RedisEnterpriseCloudConfiguration to_owned(const RedisEnterpriseCloudConfigurationView& view) {
  RedisEnterpriseCloudConfiguration owned;
  internal::own(owned.endpoint, view.endpoint);
  internal::own(owned.vector_index_name, view.vector_index_name);
  internal::own(owned.credentials_secret_arn, view.credentials_secret_arn);
  internal::own(owned.field_mapping, view.field_mapping);
  return owned;
}

S3VectorsConfiguration to_owned(const S3VectorsConfigurationView& view) {
  S3VectorsConfiguration owned;
  internal::own(owned.vector_bucket_arn, view.vector_bucket_arn);
  internal::own(owned.index_arn, view.index_arn);
  internal::own(owned.index_name, view.index_name);
  return owned;
}

StorageConfiguration to_owned(const StorageConfigurationView& view) {
  StorageConfiguration owned;
  internal::own(owned.type, view.type);
  internal::own(owned.opensearch_serverless_configuration, view.opensearch_serverless_configuration);
  internal::own(owned.opensearch_managed_cluster_configuration, view.opensearch_managed_cluster_configuration);
  internal::own(owned.pinecone_configuration, view.pinecone_configuration);
  internal::own(owned.redis_enterprise_cloud_configuration, view.redis_enterprise_cloud_configuration);
  internal::own(owned.rds_configuration, view.rds_configuration);
  internal::own(owned.mongo_db_atlas_configuration, view.mongo_db_atlas_configuration);
  internal::own(owned.neptune_analytics_configuration, view.neptune_analytics_configuration);
  internal::own(owned.s3_vectors_configuration, view.s3_vectors_configuration);
  return owned;
}

}  // namespace outcrop::bedrock_agent
