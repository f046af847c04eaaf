// The calls of a soak: what they ask, and what a good answer is.
#pragma once

#include <random>
#include <string>

#include "ledger.h"
#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock_runtime/client.h"
#include "outcrop/dispatcher.h"

namespace soak {

/// Of one worker thread; clients, dispatcher and ledger are shared.
class Traffic {
 public:
  Traffic(const outcrop::bedrock::Client& jobs, const outcrop::bedrock_runtime::Client& models,
          outcrop::Dispatcher& dispatcher, Ledger& ledger, std::size_t job_count, unsigned seed);

  /// One thing of a random kind.
  void next();

 private:
  void list_page();
  void get_job();
  void list_all();
  void list_in_parallel();
  void converse();
  void converse_stream();
  void cancelled_call();
  void limited_call();
  void many_at_once();
  std::string some_job();
  bool chance(double probability) { return std::bernoulli_distribution(probability)(random_); }

  const outcrop::bedrock::Client& jobs_;
  const outcrop::bedrock_runtime::Client& models_;
  outcrop::Dispatcher& dispatcher_;
  Ledger& ledger_;
  const std::size_t job_count_;
  std::mt19937 random_;
  std::string job_;  // the ARN of one
};

}  // namespace soak
