// Client::create_knowledge_base as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/create_knowledge_base.h>
#include <outcrop/bedrock_agent/operations/get_knowledge_base.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter create_knowledge_base_parameters[] = {
    {cli::field<&CreateKnowledgeBaseRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateKnowledgeBaseRequest::name>("name", true), "name", "The knowledge base's name."},
    {cli::field<&CreateKnowledgeBaseRequest::description>("description"), "description",
     "What the knowledge base holds."},
    {cli::field<&CreateKnowledgeBaseRequest::role_arn>("roleArn", true), "role-arn",
     "The ARN of the IAM role that the knowledge base works under."},
    {cli::field<&CreateKnowledgeBaseRequest::knowledge_base_configuration>("knowledgeBaseConfiguration", true),
     "knowledge-base-configuration", "The kind of knowledge base, and how vectors are made."},
    {cli::field<&CreateKnowledgeBaseRequest::storage_configuration>("storageConfiguration"), "storage-configuration",
     "The vector store. Not needed for kinds that have none of their own."},
    {cli::field<&CreateKnowledgeBaseRequest::tags>("tags"), "tags", "Tags for it, by key."},
};
constexpr std::string_view create_knowledge_base_times[] = {
    "createdAt",
    "updatedAt",
};
std::string create_knowledge_base_state(const GetKnowledgeBaseView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.knowledge_base.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_knowledge_base_wait_inputs[] = {
    {cli::field<&GetKnowledgeBaseRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledgeBase",
     "knowledgeBaseId"},
};
constexpr cli::Wait create_knowledge_base_wait{
    .name = "KnowledgeBaseActive",
    .reader = "GetKnowledgeBase",
    .command = "get-knowledge-base",
    .inputs = create_knowledge_base_wait_inputs,
    .min_delay = std::chrono::seconds(5),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(7200),
    .make_request = cli::make_request<&Client::get_knowledge_base>,
    .call = cli::call_and_wait<&Client::create_knowledge_base, &Client::wait_until_knowledge_base_active,
                               create_knowledge_base_state>,
    .start = cli::start_and_wait<&Client::create_knowledge_base, &Client::wait_until_knowledge_base_active,
                                 &AsyncClient::create_knowledge_base, &AsyncClient::wait_until_knowledge_base_active,
                                 create_knowledge_base_state>,
};

}  // namespace

extern const cli::Operation create_knowledge_base_command;
constexpr cli::Operation create_knowledge_base_command{
    .name = "CreateKnowledgeBase",
    .command = "create-knowledge-base",
    .help =
        "Creates a knowledge base: documents, or structured data, that models can look things up in. A vector store "
        "for it has to exist before, unless the service is to manage it.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreateKnowledgeBase.html",
    .parameters = create_knowledge_base_parameters,
    .make_request = cli::make_request<&Client::create_knowledge_base>,
    .call = cli::call_method<&Client::create_knowledge_base>,
    .start = cli::start_calls<&Client::create_knowledge_base, &AsyncClient::create_knowledge_base>,
    .sample =
        "{\"knowledgeBase\": {\"knowledgeBaseId\": \"knowledgeBaseId\", \"name\": \"name\", \"knowledgeBaseArn\": "
        "\"knowledgeBaseArn\", \"description\": \"description\", \"roleArn\": \"roleArn\", "
        "\"knowledgeBaseConfiguration\": {\"type\": \"type\", \"vectorKnowledgeBaseConfiguration\": "
        "{\"embeddingModelArn\": \"embeddingModelArn\", \"embeddingModelConfiguration\": "
        "{\"bedrockEmbeddingModelConfiguration\": {\"dimensions\": 0, \"embeddingDataType\": \"embeddingDataType\", "
        "\"audio\": [{\"segmentationConfiguration\": {\"fixedLengthDuration\": 0}}], \"video\": "
        "[{\"segmentationConfiguration\": {\"fixedLengthDuration\": 0}}], \"modelConfiguration\": {}}}, "
        "\"supplementalDataStorageConfiguration\": {\"storageLocations\": [{\"type\": \"type\", \"s3Location\": "
        "{\"uri\": \"uri\"}}]}}, \"managedKnowledgeBaseConfiguration\": {\"embeddingModelType\": "
        "\"embeddingModelType\", \"embeddingModelArn\": \"embeddingModelArn\", \"embeddingModelConfiguration\": "
        "{\"bedrockEmbeddingModelConfiguration\": {\"dimensions\": 0, \"embeddingDataType\": \"embeddingDataType\", "
        "\"audio\": [{\"segmentationConfiguration\": {\"fixedLengthDuration\": 0}}], \"video\": "
        "[{\"segmentationConfiguration\": {\"fixedLengthDuration\": 0}}], \"modelConfiguration\": {}}}, "
        "\"serverSideEncryptionConfiguration\": {\"kmsKeyArn\": \"kmsKeyArn\"}, "
        "\"supplementalDataStorageConfiguration\": {\"storageLocations\": [{\"type\": \"type\", \"s3Location\": "
        "{\"uri\": \"uri\"}}]}}, \"kendraKnowledgeBaseConfiguration\": {\"kendraIndexArn\": \"kendraIndexArn\"}, "
        "\"sqlKnowledgeBaseConfiguration\": {\"type\": \"type\", \"redshiftConfiguration\": "
        "{\"storageConfigurations\": [{\"type\": \"type\", \"awsDataCatalogConfiguration\": {\"tableNames\": "
        "[\"tableNames\"]}, \"redshiftConfiguration\": {\"databaseName\": \"databaseName\"}}], "
        "\"queryEngineConfiguration\": {\"type\": \"type\", \"serverlessConfiguration\": {\"workgroupArn\": "
        "\"workgroupArn\", \"authConfiguration\": {\"type\": \"type\", \"usernamePasswordSecretArn\": "
        "\"usernamePasswordSecretArn\"}}, \"provisionedConfiguration\": {\"clusterIdentifier\": \"clusterIdentifier\", "
        "\"authConfiguration\": {\"type\": \"type\", \"databaseUser\": \"databaseUser\", "
        "\"usernamePasswordSecretArn\": \"usernamePasswordSecretArn\"}}}, \"queryGenerationConfiguration\": "
        "{\"executionTimeoutSeconds\": 0, \"generationContext\": {\"tables\": [{\"name\": \"name\", \"description\": "
        "\"description\", \"inclusion\": \"inclusion\", \"columns\": [{\"name\": \"name\", \"description\": "
        "\"description\", \"inclusion\": \"inclusion\"}]}], \"curatedQueries\": [{\"naturalLanguage\": "
        "\"naturalLanguage\", \"sql\": \"sql\"}]}}}}}, \"storageConfiguration\": {\"type\": \"type\", "
        "\"opensearchServerlessConfiguration\": {\"collectionArn\": \"collectionArn\", \"vectorIndexName\": "
        "\"vectorIndexName\", \"fieldMapping\": {\"vectorField\": \"vectorField\", \"textField\": \"textField\", "
        "\"metadataField\": \"metadataField\"}}, \"opensearchManagedClusterConfiguration\": {\"domainEndpoint\": "
        "\"domainEndpoint\", \"domainArn\": \"domainArn\", \"vectorIndexName\": \"vectorIndexName\", \"fieldMapping\": "
        "{\"vectorField\": \"vectorField\", \"textField\": \"textField\", \"metadataField\": \"metadataField\"}}, "
        "\"pineconeConfiguration\": {\"connectionString\": \"connectionString\", \"credentialsSecretArn\": "
        "\"credentialsSecretArn\", \"namespace\": \"namespace\", \"fieldMapping\": {\"textField\": \"textField\", "
        "\"metadataField\": \"metadataField\"}}, \"redisEnterpriseCloudConfiguration\": {\"endpoint\": \"endpoint\", "
        "\"vectorIndexName\": \"vectorIndexName\", \"credentialsSecretArn\": \"credentialsSecretArn\", "
        "\"fieldMapping\": {\"vectorField\": \"vectorField\", \"textField\": \"textField\", \"metadataField\": "
        "\"metadataField\"}}, \"rdsConfiguration\": {\"resourceArn\": \"resourceArn\", \"credentialsSecretArn\": "
        "\"credentialsSecretArn\", \"databaseName\": \"databaseName\", \"tableName\": \"tableName\", \"fieldMapping\": "
        "{\"primaryKeyField\": \"primaryKeyField\", \"vectorField\": \"vectorField\", \"textField\": \"textField\", "
        "\"metadataField\": \"metadataField\", \"customMetadataField\": \"customMetadataField\"}}, "
        "\"mongoDbAtlasConfiguration\": {\"endpoint\": \"endpoint\", \"databaseName\": \"databaseName\", "
        "\"collectionName\": \"collectionName\", \"vectorIndexName\": \"vectorIndexName\", \"credentialsSecretArn\": "
        "\"credentialsSecretArn\", \"fieldMapping\": {\"vectorField\": \"vectorField\", \"textField\": \"textField\", "
        "\"metadataField\": \"metadataField\"}, \"endpointServiceName\": \"endpointServiceName\", \"textIndexName\": "
        "\"textIndexName\"}, \"neptuneAnalyticsConfiguration\": {\"graphArn\": \"graphArn\", \"fieldMapping\": "
        "{\"textField\": \"textField\", \"metadataField\": \"metadataField\"}}, \"s3VectorsConfiguration\": "
        "{\"vectorBucketArn\": \"vectorBucketArn\", \"indexArn\": \"indexArn\", \"indexName\": \"indexName\"}}, "
        "\"status\": \"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", "
        "\"failureReasons\": [\"failureReasons\"]}}",
    .times = create_knowledge_base_times,
    .wait = &create_knowledge_base_wait,
};

}  // namespace outcrop::bedrock_agent::commands
