// Client::delete_data_source as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/delete_data_source.h>
#include <outcrop/bedrock_agent/operations/get_data_source.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter delete_data_source_parameters[] = {
    {cli::field<&DeleteDataSourceRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id",
     "The id that CreateKnowledgeBase gave the knowledge base."},
    {cli::field<&DeleteDataSourceRequest::data_source_id>("dataSourceId", true), "data-source-id",
     "The id that CreateDataSource gave the data source."},
};
std::string delete_data_source_state(const GetDataSourceView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.data_source.status.text()));
  return values.joined();
}
constexpr cli::WaitInput delete_data_source_wait_inputs[] = {
    {cli::field<&GetDataSourceRequest::knowledge_base_id>("knowledgeBaseId", true), "", "knowledgeBaseId",
     cli::sent_text<&DeleteDataSourceRequest::knowledge_base_id>},
    {cli::field<&GetDataSourceRequest::data_source_id>("dataSourceId", true), "", "dataSourceId",
     cli::sent_text<&DeleteDataSourceRequest::data_source_id>},
};
constexpr cli::Wait delete_data_source_wait{
    .name = "DataSourceDeleted",
    .reader = "GetDataSource",
    .command = "get-data-source",
    .inputs = delete_data_source_wait_inputs,
    .min_delay = std::chrono::seconds(5),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(7200),
    .make_request = cli::make_request<&Client::get_data_source>,
    .call = cli::call_and_wait<&Client::delete_data_source, &Client::wait_until_data_source_deleted,
                               delete_data_source_state>,
    .start = cli::start_and_wait<&Client::delete_data_source, &Client::wait_until_data_source_deleted,
                                 &AsyncClient::delete_data_source, &AsyncClient::wait_until_data_source_deleted,
                                 delete_data_source_state>,
};

}  // namespace

extern const cli::Operation delete_data_source_command;
constexpr cli::Operation delete_data_source_command{
    .name = "DeleteDataSource",
    .command = "delete-data-source",
    .help = "Deletes a data source; what happens to its vectors is said by its `dataDeletionPolicy`.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeleteDataSource.html",
    .parameters = delete_data_source_parameters,
    .make_request = cli::make_request<&Client::delete_data_source>,
    .call = cli::call_method<&Client::delete_data_source>,
    .start = cli::start_calls<&Client::delete_data_source, &AsyncClient::delete_data_source>,
    .sample = "{\"knowledgeBaseId\": \"knowledgeBaseId\", \"dataSourceId\": \"dataSourceId\", \"status\": \"status\"}",
    .wait = &delete_data_source_wait,
};

}  // namespace outcrop::bedrock_agent::commands
