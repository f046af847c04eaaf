// Creates an evaluation job in which one model judges another, and waits until it is done.
//
//   outcrop_example_create_evaluation_job NAME
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_evaluation_job.h>
#include <outcrop/bedrock/operations/get_evaluation_job.h>

#include <chrono>
#include <iostream>
#include <string>

namespace bedrock = outcrop::bedrock;
using std::chrono::milliseconds;

namespace {

// What may be absent and is no single value takes two pairs of braces: docs/guides/writing-requests.md.
bedrock::CreateEvaluationJobRequest make_request(const std::string& name) {
  return {
      .job_name = name,
      .role_arn = "arn:aws:iam::123456789012:role/evaluation",
      .evaluation_config = {{
          .automated = {{
              .dataset_metric_configs = {{{
                  .task_type = bedrock::EvaluationTaskType::summarization,
                  .dataset = {{.name = "Builtin.Gigaword"}},
                  .metric_names = {{"Builtin.Accuracy", "Builtin.Robustness"}},
              }}},
          }},
      }},
      .inference_config = {{
          .models = {{{
              .bedrock_model = {{.model_identifier = "anthropic.claude-3-haiku-20240307-v1:0",
                                 .inference_params = R"({"temperature":0})"}},
          }}},
      }},
      .output_data_config = {{.s3_uri = "s3://my-bucket/evaluations/"}},
  };
}

}  // namespace

int main(int argc, char** argv) {
  const bedrock::Client client;
  // The SDK makes an idempotency token, the same for every retry: a lost answer never makes two jobs.
  const auto created = client.create_evaluation_job(make_request(argc > 1 ? argv[1] : "first-evaluation"));
  if (!created) {
    std::cerr << to_string(created.error()) << '\n';
    return 1;
  }
  std::cout << "created " << created->job_arn << '\n';

  // A job that fails or is stopped is an error, which says why. Without the delays, it asks every half to two minutes.
  const auto job = client.wait_until_evaluation_job_completed(
      {.job_identifier = std::string(created->job_arn)},
      {.min_delay = milliseconds(100),
       .max_delay = milliseconds(500),
       .progress = [](const bedrock::GetEvaluationJobView& seen) { std::cerr << seen.status.text() << "...\n"; }});
  if (!job) {
    std::cerr << to_string(job.error()) << '\n';
    return 1;
  }
  std::cout << job->status.text() << '\n';
}
