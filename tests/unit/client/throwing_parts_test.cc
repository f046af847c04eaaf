// Parts that a caller plugs in and that throw, though they must not: an Error of the call, and nobody waits for ever.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <stdexcept>
#include <vector>

#include "client/driver.h"
#include "outcrop/dispatcher.h"
#include "outcrop/testing.h"
#include "thing_service.h"

namespace {

using outcrop::Exchange;
using outcrop::testing::json;
using outcrop::testing::ScriptedTransport;
using ::testing::HasSubstr;

[[noreturn]] void throw_it() { throw std::runtime_error("its own words"); }

enum class Place { open_lane, start, drive };

/// Throws at one place; the first exchanges are never finished.
class ThrowingTransport final : public outcrop::Transport {
 public:
  explicit ThrowingTransport(Place place) : place_(place) {}
  std::unique_ptr<outcrop::TransportLane> open_lane() override {
    if (place_ == Place::open_lane) throw_it();
    return std::make_unique<Lane>(place_);
  }

 private:
  class Lane final : public outcrop::TransportLane {
   public:
    explicit Lane(Place place) : place_(place) {}
    void start(Exchange&) override {
      if (place_ == Place::start) throw_it();
    }
    void abort(Exchange&) override {}
    void drive(std::chrono::milliseconds) override { throw_it(); }
    void wake() override {}

   private:
    const Place place_;
  };

  const Place place_;
};

/// Throws at every drive, after it has answered the first exchange that is on its way.
class AnswersAndThrows final : public outcrop::Transport {
 public:
  std::unique_ptr<outcrop::TransportLane> open_lane() override { return std::make_unique<Lane>(); }

 private:
  class Lane final : public outcrop::TransportLane {
   public:
    void start(Exchange& exchange) override { started_.push_back(&exchange); }
    void abort(Exchange& exchange) override { std::erase(started_, &exchange); }
    void drive(std::chrono::milliseconds) override {
      Exchange& first = *started_.front();
      started_.erase(started_.begin());
      first.set_status(200);
      static_cast<void>(first.append_body(R"({"name":"x"})"));
      first.finish({});
      throw_it();
    }
    void wake() override {}

   private:
    std::vector<Exchange*> started_;
  };
};

class ThrowingProvider final : public outcrop::CredentialsProvider {
 public:
  outcrop::Result<outcrop::CredentialsPtr> resolve(const outcrop::ResolveOptions&) override { throw_it(); }
  std::string name() const override { return "throwing"; }
};

class NullProvider final : public outcrop::CredentialsProvider {
 public:
  outcrop::Result<outcrop::CredentialsPtr> resolve(const outcrop::ResolveOptions&) override {
    return outcrop::CredentialsPtr();
  }
  std::string name() const override { return "null"; }
};

class ThrowingParts : public ::testing::Test {
 protected:
  static outcrop::ClientConfig config() {
    const auto transport = std::make_shared<ScriptedTransport>();
    transport->otherwise([](const auto&) { return json("{}"); });
    return outcrop::testing::offline_config(transport);
  }
  // Of a blocking call, and of one on a Dispatcher.
  static void expect_error(const outcrop::ClientConfig& config, const std::string& text) {
    outcrop::Dispatcher dispatcher;
    for (const auto& thing :
         {thing::Client(config).get_thing(), thing::Client(config).get_thing(dispatcher).future().get()}) {
      ASSERT_FALSE(thing);
      EXPECT_THAT(thing.error().message, HasSubstr(text));
      EXPECT_LE(thing.error().attempts, 1);
    }
  }
};

TEST_F(ThrowingParts, TransportsAreErrorsAndAreNotTriedAgain) {
  for (const Place place : {Place::open_lane, Place::start, Place::drive}) {
    outcrop::ClientConfig throwing = config();
    throwing.transport = std::make_shared<ThrowingTransport>(place);
    expect_error(throwing, "its own words");
  }
}

TEST_F(ThrowingParts, TransportsLeaveTheAnswersThatAreThere) {
  outcrop::ClientConfig throwing = config();
  throwing.transport = std::make_shared<AnswersAndThrows>();
  const auto connection = outcrop::internal::make_connection(thing::kService, throwing);
  const outcrop::CallOptions options;
  const auto call = [&] {
    return std::make_unique<outcrop::internal::Call>(
        *connection, thing::kGetThing, outcrop::internal::HttpRequest{outcrop::internal::Method::get, "/thing"},
        options);
  };
  const auto first = call(), second = call();
  outcrop::internal::Driver driver(2);
  driver.add(*first);
  driver.add(*second);
  driver.finish(*first);
  driver.finish(*second);
  thing::ThingView view;
  const outcrop::internal::CallOutcome answered = first->take(&view);
  EXPECT_EQ(answered.error, nullptr);
  EXPECT_EQ(view.name, "x");
  const outcrop::internal::CallOutcome failed = second->take(&view);
  ASSERT_TRUE(failed.error);
  EXPECT_THAT(failed.error->message, HasSubstr("its own words"));
}

TEST_F(ThrowingParts, ProvidersAreErrors) {
  outcrop::ClientConfig throwing = config();
  throwing.credentials = std::make_shared<ThrowingProvider>();
  expect_error(throwing, "its own words");
  throwing.credentials = std::make_shared<NullProvider>();
  expect_error(throwing, "null pointer");
}

TEST_F(ThrowingParts, LeaveTheClientUsable) {
  int calls = 0;
  outcrop::ClientConfig throwing = config();
  throwing.max_connections = 1;
  const auto transport = std::make_shared<ScriptedTransport>();
  transport->otherwise([&calls](const auto&) {
    if (++calls % 2) throw_it();
    return json("{}");
  });
  throwing.transport = transport;
  const thing::Client client(throwing);
  for (int i = 0; i < 4; ++i) {
    EXPECT_FALSE(client.get_thing());
    EXPECT_TRUE(client.get_thing());
  }
}

}  // namespace
