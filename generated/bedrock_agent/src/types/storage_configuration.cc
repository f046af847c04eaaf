// Writes StorageConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/storage_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent {

void write_json(internal::JsonWriter& writer, const MongoDbAtlasFieldMapping& in) {
  writer.begin_object();
  writer.required("vectorField", in.vector_field);
  writer.required("textField", in.text_field);
  writer.required("metadataField", in.metadata_field);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const MongoDbAtlasConfiguration& in) {
  writer.begin_object();
  writer.required("endpoint", in.endpoint);
  writer.required("databaseName", in.database_name);
  writer.required("collectionName", in.collection_name);
  writer.required("vectorIndexName", in.vector_index_name);
  writer.required("credentialsSecretArn", in.credentials_secret_arn);
  writer.required("fieldMapping", in.field_mapping);
  writer.member("endpointServiceName", in.endpoint_service_name);
  writer.member("textIndexName", in.text_index_name);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const NeptuneAnalyticsFieldMapping& in) {
  writer.begin_object();
  writer.required("textField", in.text_field);
  writer.required("metadataField", in.metadata_field);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const NeptuneAnalyticsConfiguration& in) {
  writer.begin_object();
  writer.sensitive().required("graphArn", in.graph_arn);
  writer.required("fieldMapping", in.field_mapping);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const OpenSearchManagedClusterFieldMapping& in) {
  writer.begin_object();
  writer.required("vectorField", in.vector_field);
  writer.required("textField", in.text_field);
  writer.required("metadataField", in.metadata_field);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const OpenSearchManagedClusterConfiguration& in) {
  writer.begin_object();
  writer.required("domainEndpoint", in.domain_endpoint);
  writer.required("domainArn", in.domain_arn);
  writer.sensitive().required("vectorIndexName", in.vector_index_name);
  writer.required("fieldMapping", in.field_mapping);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const OpenSearchServerlessFieldMapping& in) {
  writer.begin_object();
  writer.required("vectorField", in.vector_field);
  writer.required("textField", in.text_field);
  writer.required("metadataField", in.metadata_field);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const OpenSearchServerlessConfiguration& in) {
  writer.begin_object();
  writer.required("collectionArn", in.collection_arn);
  writer.required("vectorIndexName", in.vector_index_name);
  writer.required("fieldMapping", in.field_mapping);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PineconeFieldMapping& in) {
  writer.begin_object();
  writer.required("textField", in.text_field);
  writer.required("metadataField", in.metadata_field);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PineconeConfiguration& in) {
  writer.begin_object();
  writer.required("connectionString", in.connection_string);
  writer.required("credentialsSecretArn", in.credentials_secret_arn);
  writer.member("namespace", in.namespace_);
  writer.required("fieldMapping", in.field_mapping);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RdsFieldMapping& in) {
  writer.begin_object();
  writer.required("primaryKeyField", in.primary_key_field);
  writer.required("vectorField", in.vector_field);
  writer.required("textField", in.text_field);
  writer.required("metadataField", in.metadata_field);
  writer.member("customMetadataField", in.custom_metadata_field);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RdsConfiguration& in) {
  writer.begin_object();
  writer.required("resourceArn", in.resource_arn);
  writer.required("credentialsSecretArn", in.credentials_secret_arn);
  writer.required("databaseName", in.database_name);
  writer.required("tableName", in.table_name);
  writer.required("fieldMapping", in.field_mapping);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RedisEnterpriseCloudFieldMapping& in) {
  writer.begin_object();
  writer.required("vectorField", in.vector_field);
  writer.required("textField", in.text_field);
  writer.required("metadataField", in.metadata_field);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RedisEnterpriseCloudConfiguration& in) {
  writer.begin_object();
  writer.required("endpoint", in.endpoint);
  writer.required("vectorIndexName", in.vector_index_name);
  writer.required("credentialsSecretArn", in.credentials_secret_arn);
  writer.required("fieldMapping", in.field_mapping);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const S3VectorsConfiguration& in) {
  writer.begin_object();
  writer.sensitive().member("vectorBucketArn", in.vector_bucket_arn);
  writer.sensitive().member("indexArn", in.index_arn);
  writer.sensitive().member("indexName", in.index_name);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const StorageConfiguration& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.member("opensearchServerlessConfiguration", in.opensearch_serverless_configuration);
  writer.member("opensearchManagedClusterConfiguration", in.opensearch_managed_cluster_configuration);
  writer.member("pineconeConfiguration", in.pinecone_configuration);
  writer.member("redisEnterpriseCloudConfiguration", in.redis_enterprise_cloud_configuration);
  writer.member("rdsConfiguration", in.rds_configuration);
  writer.member("mongoDbAtlasConfiguration", in.mongo_db_atlas_configuration);
  writer.member("neptuneAnalyticsConfiguration", in.neptune_analytics_configuration);
  writer.member("s3VectorsConfiguration", in.s3_vectors_configuration);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
