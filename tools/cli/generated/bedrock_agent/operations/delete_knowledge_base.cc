// Client::delete_knowledge_base as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/delete_knowledge_base.h>
#include <outcrop/bedrock_agent/operations/get_knowledge_base.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter delete_knowledge_base_parameters[] = {
    {cli::field<&DeleteKnowledgeBaseRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id",
     "The id that CreateKnowledgeBase gave the knowledge base."},
};
std::string delete_knowledge_base_state(const GetKnowledgeBaseView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.knowledge_base.status.text()));
  return values.joined();
}
constexpr cli::WaitInput delete_knowledge_base_wait_inputs[] = {
    {cli::field<&GetKnowledgeBaseRequest::knowledge_base_id>("knowledgeBaseId", true), "", "knowledgeBaseId",
     cli::sent_text<&DeleteKnowledgeBaseRequest::knowledge_base_id>},
};
constexpr cli::Wait delete_knowledge_base_wait{
    .name = "KnowledgeBaseDeleted",
    .reader = "GetKnowledgeBase",
    .command = "get-knowledge-base",
    .inputs = delete_knowledge_base_wait_inputs,
    .min_delay = std::chrono::seconds(5),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(7200),
    .make_request = cli::make_request<&Client::get_knowledge_base>,
    .call = cli::call_and_wait<&Client::delete_knowledge_base, &Client::wait_until_knowledge_base_deleted,
                               delete_knowledge_base_state>,
    .start = cli::start_and_wait<&Client::delete_knowledge_base, &Client::wait_until_knowledge_base_deleted,
                                 &AsyncClient::delete_knowledge_base, &AsyncClient::wait_until_knowledge_base_deleted,
                                 delete_knowledge_base_state>,
};

}  // namespace

extern const cli::Operation delete_knowledge_base_command;
constexpr cli::Operation delete_knowledge_base_command{
    .name = "DeleteKnowledgeBase",
    .command = "delete-knowledge-base",
    .help = "Deletes a knowledge base. Take it from the agents that use it before, by DisassociateAgentKnowledgeBase.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeleteKnowledgeBase.html",
    .parameters = delete_knowledge_base_parameters,
    .make_request = cli::make_request<&Client::delete_knowledge_base>,
    .call = cli::call_method<&Client::delete_knowledge_base>,
    .start = cli::start_calls<&Client::delete_knowledge_base, &AsyncClient::delete_knowledge_base>,
    .sample = "{\"knowledgeBaseId\": \"knowledgeBaseId\", \"status\": \"status\"}",
    .wait = &delete_knowledge_base_wait,
};

}  // namespace outcrop::bedrock_agent::commands
