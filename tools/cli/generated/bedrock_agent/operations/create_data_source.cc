// Client::create_data_source as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/create_data_source.h>
#include <outcrop/bedrock_agent/operations/get_data_source.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter create_data_source_parameters[] = {
    {cli::field<&CreateDataSourceRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id",
     "The id that CreateKnowledgeBase gave the knowledge base."},
    {cli::field<&CreateDataSourceRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateDataSourceRequest::name>("name", true), "name", "The data source's name."},
    {cli::field<&CreateDataSourceRequest::description>("description"), "description", "What the data source holds."},
    {cli::field<&CreateDataSourceRequest::data_source_configuration>("dataSourceConfiguration", true),
     "data-source-configuration", "Where the documents are."},
    {cli::field<&CreateDataSourceRequest::data_deletion_policy>("dataDeletionPolicy"), "data-deletion-policy",
     "What happens to the vectors when the data source is deleted."},
    {cli::field<&CreateDataSourceRequest::server_side_encryption_configuration>("serverSideEncryptionConfiguration"),
     "server-side-encryption-configuration", "How data is encrypted while documents are read."},
    {cli::field<&CreateDataSourceRequest::vector_ingestion_configuration>("vectorIngestionConfiguration"),
     "vector-ingestion-configuration", "How documents are read and cut. Absent: the service's defaults."},
};
constexpr std::string_view create_data_source_times[] = {
    "createdAt",
    "updatedAt",
};
std::string create_data_source_state(const GetDataSourceView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.data_source.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_data_source_wait_inputs[] = {
    {cli::field<&GetDataSourceRequest::knowledge_base_id>("knowledgeBaseId", true), "dataSource", "knowledgeBaseId",
     cli::sent_text<&CreateDataSourceRequest::knowledge_base_id>},
    {cli::field<&GetDataSourceRequest::data_source_id>("dataSourceId", true), "dataSource", "dataSourceId"},
};
constexpr cli::Wait create_data_source_wait{
    .name = "DataSourceAvailable",
    .reader = "GetDataSource",
    .command = "get-data-source",
    .inputs = create_data_source_wait_inputs,
    .min_delay = std::chrono::seconds(5),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(7200),
    .make_request = cli::make_request<&Client::get_data_source>,
    .call = cli::call_and_wait<&Client::create_data_source, &Client::wait_until_data_source_available,
                               create_data_source_state>,
    .start = cli::start_and_wait<&Client::create_data_source, &Client::wait_until_data_source_available,
                                 &AsyncClient::create_data_source, &AsyncClient::wait_until_data_source_available,
                                 create_data_source_state>,
};

}  // namespace

extern const cli::Operation create_data_source_command;
constexpr cli::Operation create_data_source_command{
    .name = "CreateDataSource",
    .command = "create-data-source",
    .help =
        "Connects a knowledge base with a place that documents come from. StartIngestionJob reads them. How documents "
        "are cut into chunks cannot be changed later.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreateDataSource.html",
    .parameters = create_data_source_parameters,
    .make_request = cli::make_request<&Client::create_data_source>,
    .call = cli::call_method<&Client::create_data_source>,
    .start = cli::start_calls<&Client::create_data_source, &AsyncClient::create_data_source>,
    .sample =
        "{\"dataSource\": {\"knowledgeBaseId\": \"knowledgeBaseId\", \"dataSourceId\": \"dataSourceId\", \"name\": "
        "\"name\", \"status\": \"status\", \"description\": \"description\", \"dataSourceConfiguration\": {\"type\": "
        "\"type\", \"managedKnowledgeBaseConnectorConfiguration\": {\"deletionProtectionConfiguration\": "
        "{\"deletionProtectionStatus\": \"deletionProtectionStatus\", \"deletionProtectionThreshold\": 0}, "
        "\"mediaExtractionConfiguration\": {\"imageExtractionConfiguration\": {\"imageExtractionStatus\": "
        "\"imageExtractionStatus\"}, \"audioExtractionConfiguration\": {\"audioExtractionStatus\": "
        "\"audioExtractionStatus\"}, \"videoExtractionConfiguration\": {\"videoExtractionStatus\": "
        "\"videoExtractionStatus\"}}, \"connectorParameters\": {}, \"syncSchedule\": {\"daily\": {}}}, "
        "\"s3Configuration\": {\"bucketArn\": \"bucketArn\", \"inclusionPrefixes\": [\"inclusionPrefixes\"], "
        "\"bucketOwnerAccountId\": \"bucketOwnerAccountId\"}, \"webConfiguration\": {\"sourceConfiguration\": "
        "{\"urlConfiguration\": {\"seedUrls\": [{\"url\": \"url\"}]}}, \"crawlerConfiguration\": {\"crawlerLimits\": "
        "{\"rateLimit\": 0, \"maxPages\": 0}, \"inclusionFilters\": [\"inclusionFilters\"], \"exclusionFilters\": "
        "[\"exclusionFilters\"], \"scope\": \"scope\", \"userAgent\": \"userAgent\", \"userAgentHeader\": "
        "\"userAgentHeader\"}}, \"confluenceConfiguration\": {\"sourceConfiguration\": {\"hostUrl\": \"hostUrl\", "
        "\"hostType\": \"hostType\", \"authType\": \"authType\", \"credentialsSecretArn\": \"credentialsSecretArn\"}, "
        "\"crawlerConfiguration\": {\"filterConfiguration\": {\"type\": \"type\", \"patternObjectFilter\": "
        "{\"filters\": [{\"objectType\": \"objectType\", \"inclusionFilters\": [\"inclusionFilters\"], "
        "\"exclusionFilters\": [\"exclusionFilters\"]}]}}}}, \"salesforceConfiguration\": {\"sourceConfiguration\": "
        "{\"hostUrl\": \"hostUrl\", \"authType\": \"authType\", \"credentialsSecretArn\": \"credentialsSecretArn\"}, "
        "\"crawlerConfiguration\": {\"filterConfiguration\": {\"type\": \"type\", \"patternObjectFilter\": "
        "{\"filters\": [{\"objectType\": \"objectType\", \"inclusionFilters\": [\"inclusionFilters\"], "
        "\"exclusionFilters\": [\"exclusionFilters\"]}]}}}}, \"sharePointConfiguration\": {\"sourceConfiguration\": "
        "{\"tenantId\": \"tenantId\", \"domain\": \"domain\", \"siteUrls\": [\"siteUrls\"], \"hostType\": "
        "\"hostType\", \"authType\": \"authType\", \"credentialsSecretArn\": \"credentialsSecretArn\"}, "
        "\"crawlerConfiguration\": {\"filterConfiguration\": {\"type\": \"type\", \"patternObjectFilter\": "
        "{\"filters\": [{\"objectType\": \"objectType\", \"inclusionFilters\": [\"inclusionFilters\"], "
        "\"exclusionFilters\": [\"exclusionFilters\"]}]}}}}}, \"serverSideEncryptionConfiguration\": {\"kmsKeyArn\": "
        "\"kmsKeyArn\"}, \"vectorIngestionConfiguration\": {\"chunkingConfiguration\": {\"chunkingStrategy\": "
        "\"chunkingStrategy\", \"fixedSizeChunkingConfiguration\": {\"maxTokens\": 0, \"overlapPercentage\": 0}, "
        "\"hierarchicalChunkingConfiguration\": {\"levelConfigurations\": [{\"maxTokens\": 0}], \"overlapTokens\": 0}, "
        "\"semanticChunkingConfiguration\": {\"maxTokens\": 0, \"bufferSize\": 0, \"breakpointPercentileThreshold\": "
        "0}}, \"customTransformationConfiguration\": {\"intermediateStorage\": {\"s3Location\": {\"uri\": \"uri\"}}, "
        "\"transformations\": [{\"transformationFunction\": {\"transformationLambdaConfiguration\": {\"lambdaArn\": "
        "\"lambdaArn\"}}, \"stepToApply\": \"stepToApply\"}]}, \"parsingConfiguration\": {\"parsingStrategy\": "
        "\"parsingStrategy\", \"bedrockFoundationModelConfiguration\": {\"modelArn\": \"modelArn\", \"parsingPrompt\": "
        "{\"parsingPromptText\": \"parsingPromptText\"}, \"parsingModality\": \"parsingModality\"}, "
        "\"bedrockDataAutomationConfiguration\": {\"parsingModality\": \"parsingModality\"}}, "
        "\"contextEnrichmentConfiguration\": {\"type\": \"type\", \"bedrockFoundationModelConfiguration\": "
        "{\"enrichmentStrategyConfiguration\": {\"method\": \"method\"}, \"modelArn\": \"modelArn\"}}}, "
        "\"dataDeletionPolicy\": \"dataDeletionPolicy\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\", \"failureReasons\": [\"failureReasons\"]}}",
    .times = create_data_source_times,
    .wait = &create_data_source_wait,
};

}  // namespace outcrop::bedrock_agent::commands
