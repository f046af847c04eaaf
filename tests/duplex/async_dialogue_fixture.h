// A dialogue on a Dispatcher, and what is said and heard in it.
#pragma once

#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "duplex_fixture.h"
#include "outcrop/bedrock_runtime/async_client.h"

namespace outcrop::test {

using Dialogue = AsyncBidirectionalStream<bedrock_runtime::InvokeModelWithBidirectionalStreamView, Input, Output>;

inline Dialogue begin(Dispatcher& dispatcher, const ClientConfig& config, const CallOptions& options = {}) {
  return bedrock_runtime::Client(config)
      .async(dispatcher)
      .invoke_model_with_bidirectional_stream({.model_id = "m:0"}, options);
}

inline std::string word_of(const Dialogue::Next& next) {
  return !next                                     ? "end"
         : !*next                                  ? "error " + next->error().code
         : (*next)->chunk && (*next)->chunk->bytes ? std::string((*next)->chunk->bytes->text())
                                                   : "another";
}
inline std::string hear(Dialogue& dialogue) { return word_of(dialogue.next().future().get()); }
inline std::string say(Dialogue& dialogue, std::string_view text) {
  return text_of(dialogue.send(chunk_of(text)).future().get());
}

/// All that is heard, to the end.
inline std::vector<std::string> told(Dialogue& dialogue) {
  std::vector<std::string> out;
  for (std::string word = hear(dialogue); word != "end"; word = hear(dialogue)) out.push_back(word);
  return out;
}

/// Sends one event behind the other until one fails, and tells how.
inline std::future<Error> send_all(Dialogue& dialogue) {
  struct Sender : std::enable_shared_from_this<Sender> {
    explicit Sender(Dialogue& d) : dialogue(d) {}
    void again() {
      dialogue.send(chunk_of(std::string(1000, 'x'))).then([self = shared_from_this()](std::optional<Error> error) {
        if (!error) return self->again();
        self->failed.set_value(*std::move(error));
      });
    }
    Dialogue& dialogue;
    std::promise<Error> failed;
  };
  const auto sender = std::make_shared<Sender>(dialogue);
  sender->again();
  return sender->failed.get_future();
}

/// Answers, and doesn't listen.
inline void turn_a_deaf_ear(DuplexPeer& peer) {
  peer.hold_back(true);
  peer.begin_stream();
  peer.wait_for_end();
}

inline ClientConfig with_a_small_outbox(ClientConfig config) {
  config.max_unsent_bytes = 5000;
  return config;
}

}  // namespace outcrop::test
